/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.server.ServerProfile;
import java.sql.Connection;
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
            Connection connection,
            String database,
            ServerProfile server,
            Books books,
            RunLock lock,
            RunOptions options,
            RunListener listener) {
        StepJobs jobs = new StepJobs(connection, database, options);
        this.run = new RunContext(
                connection,
                server,
                books,
                new ViewTexts(connection, database, books.tables()),
                lock,
                listener,
                jobs,
                new Doubt(connection, database, server),
                new Sender(connection, database, lock, jobs, options.jobTimeout()),
                new Orphans(connection, options.jobTimeout()));
    }

    /**
     * Runs the stages in order. A thread that is interrupted stops between two steps, or leaves a job running that it waits for.
     *
     * @throws StepFailedException if a step fails; what was done stays recorded
     * @throws RockhopperException RH7007 if a stage has no way back, RH7004 if a stage was begun with other steps: nothing of it is run then
     */
    public void run(List<Stage> stages) throws SQLException {
        requireReversible(stages);
        for (Stage stage : stages) {
            runStage(stage);
        }
    }

    private void runStage(Stage stage) throws SQLException {
        run.listener().revisionStarted(stage);
        run.lock().verify();
        StageJournal journal = StageJournal.open(stage, run.books());
        for (int step = 0; step < stage.steps().size(); step++) {
            new StepRunner(run, stage, step, journal).run();
        }
        run.views().record(stage, run.server());
        run.lock().verify();
        if (stage.direction() == Direction.UPGRADE) {
            run.books().enter(stage);
        } else {
            run.books().strike(stage.revision());
        }
        run.listener().revisionDone(stage);
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
