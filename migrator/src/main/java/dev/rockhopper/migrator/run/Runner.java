/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.server.ServerProfile;
import java.sql.SQLException;
import java.util.List;

/**
 * Runs stages against one database, step by step: journal, send, wait, look, journal.
 *
 * <p>Nothing of StarRocks' DDL is transactional; the journal is what makes a run repeatable. A step is written as SUBMITTED before it is
 * sent and as DONE after its jobs have ended, so that after a crash at most one step is in doubt, and {@link Doubt} settles that one by
 * looking at the jobs and the live objects.
 */
public final class Runner {

    private final RunContext run;

    /** A runner over an open connection whose current database is {@code database}; the lock must be held. */
    public Runner(
            RunConnection link,
            String database,
            ServerProfile server,
            Books books,
            RunLock lock,
            RunOptions options,
            RunListener listener) {
        StepJobs jobs = new StepJobs(link, database, options);
        this.run = new RunContext(
                link,
                options,
                server,
                books,
                new ViewTexts(link, database, books.tables()),
                lock,
                listener,
                jobs,
                new Doubt(link, database, server),
                new Sender(link, database, lock, jobs, options.jobTimeout()),
                new Orphans(link, options.jobTimeout()),
                new Loads(link, database, options.jobTimeout()));
    }

    /**
     * Runs the stages in order, each in a session in which no other one has set anything. A thread that is interrupted stops between two steps, or leaves a job running that it waits for.
     *
     * @throws StepFailedException if a step fails; what was done stays recorded
     * @throws RockhopperException RH7007 if a stage has no way back, RH7004 if a stage was begun with other steps: nothing of it is run then
     */
    public void run(List<Stage> stages) throws SQLException {
        requireReversible(stages);
        for (Stage stage : stages) {
            new StageRunner(run, stage).run();
            if (stage.steps().stream().anyMatch(Repeatable::marksSession)) {
                run.link().renew();
            }
        }
    }

    private static void requireReversible(List<Stage> stages) {
        for (Stage stage : stages) {
            for (RecordedStep step : stage.steps()) {
                if (step instanceof RecordedStep.Irreversible irreversible) {
                    throw new RockhopperException(Failures.irreversible(stage, irreversible));
                }
            }
        }
    }
}
