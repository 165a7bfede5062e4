/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.live.job.AlterJob;
import dev.rockhopper.live.job.AlterJobs;
import dev.rockhopper.live.job.JobWaiter;
import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.RunCode;
import dev.rockhopper.schema.server.ServerProfile;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Runs stages against one database, step by step: journal, send, wait, journal.
 *
 * <p>Nothing of StarRocks' DDL is transactional; the journal is what makes a run repeatable. A step is written as SUBMITTED before it is
 * sent and as DONE after its jobs have ended, so that after a crash at most one step is in doubt, and {@link Doubt} settles that one by
 * looking at the jobs and the live objects.
 */
public final class Runner {

    private final Connection connection;
    private final ServerProfile server;
    private final Books books;
    private final RunLock lock;
    private final RunListener listener;
    private final AlterJobs jobs;
    private final JobWaiter waiter;
    private final Doubt doubt;

    /** A runner over an open connection whose current database is {@code database}; the lock must be held. */
    public Runner(
            Connection connection,
            String database,
            ServerProfile server,
            Books books,
            RunLock lock,
            RunOptions options,
            RunListener listener) {
        this.connection = connection;
        this.server = server;
        this.books = books;
        this.lock = lock;
        this.listener = listener;
        this.jobs = new AlterJobs(connection, database);
        this.waiter = new JobWaiter(jobs, options.longestPause(), options.jobTimeout());
        this.doubt = new Doubt(connection, database, server);
    }

    /**
     * Runs the stages in order.
     *
     * @throws StepFailedException if a step fails; what was done stays recorded
     */
    public void run(List<Stage> stages) throws SQLException {
        for (Stage stage : stages) {
            listener.revisionStarted(stage);
            runSteps(stage);
            if (stage.direction() == Direction.UPGRADE) {
                books.applied(stage);
            } else {
                books.reverted(stage.revision());
                books.forget(stage.revision(), Direction.DOWNGRADE);
            }
            listener.revisionDone(stage);
        }
    }

    private void runSteps(Stage stage) throws SQLException {
        Direction other = stage.direction() == Direction.UPGRADE ? Direction.DOWNGRADE : Direction.UPGRADE;
        books.forget(stage.revision(), other);
        Map<Integer, JournalEntry> journal = books.journal(stage.revision(), stage.direction());
        for (int step = 0; step < stage.steps().size(); step++) {
            runStep(stage, step, journal.get(step));
        }
    }

    private void runStep(Stage stage, int step, JournalEntry known) throws SQLException {
        String text = StepText.of(stage.steps().get(step), server);
        String hash = StepText.hash(text);
        if (known != null && known.state() != StepState.FAILED && !known.hash().equals(hash)) {
            throw changed(stage, step, known);
        }
        if (known != null && known.state().isSettled()) {
            listener.stepSkipped(stage, step);
            return;
        }
        if (known != null && known.state().isInDoubt() && tookEffect(stage, step, known)) {
            books.write(known.in(StepState.DONE, ""));
            listener.stepDone(stage, step);
            return;
        }
        send(stage, step, text, hash);
    }

    /** Waits for what the interrupted run may have started, then looks whether the step is in effect. */
    private boolean tookEffect(Stage stage, int step, JournalEntry known) throws SQLException {
        TargetTable.of(stage.steps().get(step)).ifPresent(target -> await(stage, step, target, known.lastJob(), known));
        return doubt.tookEffect(stage, step, known);
    }

    private void send(Stage stage, int step, String text, String hash) throws SQLException {
        lock.verify();
        RecordedStep recorded = stage.steps().get(step);
        long lastJob = 0;
        TargetTable target = TargetTable.of(recorded).orElse(null);
        if (target != null) {
            await(stage, step, target, 0, null);
            lastJob = jobs.newest(target.table(), target.kinds());
        }
        JournalEntry entry = new JournalEntry(
                stage.revision(), stage.direction(), step, StepState.SUBMITTED, hash, text, lastJob, "");
        books.write(entry);
        listener.stepStarted(stage, step, text);
        try {
            execute(stage, step, recorded, text);
        } catch (SQLException e) {
            if (!ServerErrors.isConnectionFailure(e)) {
                books.write(entry.in(StepState.FAILED, ServerErrors.text(e)));
            }
            throw failed(stage, step, text, ServerErrors.text(e), e);
        }
        if (target != null) {
            books.write(entry.in(StepState.WAITING, ""));
            await(stage, step, target, lastJob, entry);
        }
        books.write(entry.in(StepState.DONE, ""));
        listener.stepDone(stage, step);
    }

    private void execute(Stage stage, int step, RecordedStep recorded, String text) throws SQLException {
        if (recorded instanceof RecordedStep.Irreversible irreversible) {
            throw new RockhopperException(Message.error(
                    RunCode.IRREVERSIBLE,
                    stage.revision(),
                    irreversible.reason(),
                    "Write a new revision that goes forward to the wanted state."));
        }
        if (recorded instanceof RecordedStep.Data data) {
            runTask(stage, step, data);
            return;
        }
        Queries.execute(connection, "/* rockhopper " + stage.revision() + " step " + (step + 1) + " */ " + text);
    }

    private void runTask(Stage stage, int step, RecordedStep.Data data) throws SQLException {
        try {
            data.task().run(connection);
        } catch (SQLException e) {
            throw e;
        } catch (Exception e) {
            throw failed(stage, step, "Java: " + data.name(), String.valueOf(e.getMessage()), e);
        }
    }

    /** Waits for the jobs after {@code after}; a cancelled job of this step is written down. */
    private void await(Stage stage, int step, TargetTable target, long after, JournalEntry entry) {
        try {
            if (after == 0) {
                awaitForeign(stage, step, target);
            } else {
                waiter.await(target.table(), target.kinds(), after, job -> listener.jobProgress(stage, step, job));
            }
        } catch (RockhopperException e) {
            recordFailure(entry, e);
            throw new StepFailedException(e.messages().get(0), stage, step, e);
        } catch (SQLException e) {
            throw failed(stage, step, "SHOW ALTER TABLE", ServerErrors.text(e), e);
        }
    }

    /** Jobs of others that still run on the table: the server would refuse a second ALTER; how they end is not our concern. */
    private void awaitForeign(Stage stage, int step, TargetTable target) throws SQLException {
        List<AlterJob> open = jobs.of(target.table(), target.kinds()).stream()
                .filter(job -> !job.hasEnded())
                .toList();
        if (!open.isEmpty()) {
            long before = open.get(0).id() - 1;
            waiter.await(target.table(), target.kinds(), before, job -> listener.jobProgress(stage, step, job));
        }
    }

    private void recordFailure(JournalEntry entry, RockhopperException e) {
        if (entry == null) {
            return;
        }
        boolean cancelled = e.messages().get(0).code() == dev.rockhopper.schema.message.ServerCode.JOB_CANCELLED;
        try {
            books.write(entry.in(cancelled ? StepState.FAILED : StepState.WAITING, cancelled ? e.getMessage() : ""));
        } catch (SQLException unreachable) {
            e.addSuppressed(unreachable);
        }
    }

    private static RockhopperException changed(Stage stage, int step, JournalEntry known) {
        return new RockhopperException(Message.error(
                RunCode.STEP_CHANGED,
                stage.revision(),
                "Step " + (step + 1) + " was run with another text: " + known.statement(),
                "Restore the revision as it was when it was run, and put changes into a new revision."));
    }

    private static StepFailedException failed(Stage stage, int step, String text, String reason, Exception cause) {
        return new StepFailedException(
                Message.error(
                        RunCode.STEP_FAILED,
                        stage.revision() + " step " + (step + 1) + " of "
                                + stage.steps().size(),
                        "The server refused: " + text + System.lineSeparator() + "  " + reason,
                        "What was done stays recorded. Remove the cause and run the command again: it goes on with this step."),
                stage,
                step,
                cause);
    }
}
