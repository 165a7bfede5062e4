/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.live.job.AlterJob;
import dev.rockhopper.live.job.JobWaiter;
import dev.rockhopper.live.job.JobsEnd;
import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.message.RockhopperException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Brings one step of a stage from wherever it stands to its end. */
final class StepRunner {

    private final RunContext run;
    private final Stage stage;
    private final int step;
    private final RecordedStep recorded;
    private final String text;
    private final JournalEntry known;
    private final Optional<Expectation> expected;
    private final List<TargetTable> targets;

    /**
     * A runner of one step.
     *
     * @param journal what earlier runs wrote
     */
    StepRunner(RunContext run, Stage stage, int step, StageJournal journal) {
        this.run = run;
        this.stage = stage;
        this.step = step;
        this.recorded = stage.steps().get(step);
        this.text = StepText.of(recorded, run.server());
        this.known = journal.get(step);
        this.expected = Expectation.of(stage, step, journal.left());
        this.targets = TargetTable.of(recorded);
    }

    /** Runs what is left of the step. */
    void run() {
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted between two steps");
            }
            runFromWhereItStands();
        } catch (InterruptedException e) {
            throw Failures.interrupted(stage, step, text, e);
        } catch (StepFailedException e) {
            throw e;
        } catch (RockhopperException e) {
            throw Failures.stopped(stage, step, text, e);
        } catch (SQLException e) {
            throw Failures.database(stage, step, text, e);
        }
    }

    private void runFromWhereItStands() throws SQLException, InterruptedException {
        if (known == null || known.state() == StepState.FAILED) {
            send(false);
            return;
        }
        if (!known.hash().isEmpty() && !known.hash().equals(StepText.hash(text))) {
            throw Failures.changed(stage, step, known);
        }
        if (known.state().isSettled()) {
            skip();
        } else if (tookEffect()) {
            done(known);
        } else {
            send(true);
        }
    }

    /** What is set for a session must be set again in a new one. */
    private void skip() throws SQLException {
        if (known.state() == StepState.DONE && Repeatable.isForSession(recorded)) {
            Queries.execute(run.connection(), StatementTag.tagged(stage, step, text));
        }
        run.listener().stepSkipped(stage, step);
    }

    /** Waits for what the interrupted run may have started, then looks whether the step is in effect. */
    private boolean tookEffect() throws SQLException, InterruptedException {
        run.orphans().await(stage, step);
        JobsEnd end = run.jobs().awaitEnd(targets, known.lastJob(), progress());
        Evidence evidence = expected.map(run.doubt()::look).orElse(Evidence.NONE);
        boolean accepted = known.state() == StepState.WAITING && !end.isDoubtful();
        return switch (evidence.finding()) {
            case AFTER -> true;
            case BEFORE -> false;
            case INVISIBLE -> accepted || !requireRepeatable(evidence);
            case NEITHER -> !requireRepeatable(evidence);
        };
    }

    /** True, or the end of the run. */
    private boolean requireRepeatable(Evidence evidence) throws SQLException {
        boolean invisible = evidence.finding() == Evidence.Finding.INVISIBLE;
        boolean harmless = recorded instanceof RecordedStep.Data
                || (invisible
                        && expected.isPresent()
                        && Repeatable.is(recorded, expected.get().before()));
        if (harmless) {
            return true;
        }
        throw Failures.inDoubt(stage, step, known, run.jobs().describe(targets, known.lastJob()), evidence);
    }

    private void send(boolean again) throws SQLException, InterruptedException {
        run.listener().stepStarted(stage, step, text);
        run.jobs().awaitIdle(targets, progress());
        long lastJob = run.jobs().newest(targets);
        JournalEntry entry = new JournalEntry(
                stage.revision(), stage.direction(), step, StepState.SUBMITTED, StepText.hash(text), text, lastJob, "");
        write(entry);
        try {
            run.sender().send(stage, step, recorded, text, targets, progress());
        } catch (SQLException e) {
            if (!again || !isInEffect()) {
                throw refused(entry, e);
            }
        } catch (StepFailedException javaFailed) {
            write(entry.in(StepState.FAILED, javaFailed.getMessage()));
            throw javaFailed;
        }
        finish(entry);
    }

    /** A statement that was sent again and refused: the first one may have come through late. */
    private boolean isInEffect() {
        return expected.map(run.doubt()::look)
                .filter(evidence -> evidence.finding() == Evidence.Finding.AFTER)
                .isPresent();
    }

    private StepFailedException refused(JournalEntry entry, SQLException e) throws SQLException {
        if (ServerErrors.isOutcomeUnknown(e)) {
            return Failures.unknown(stage, step, text, e);
        }
        write(entry.in(StepState.FAILED, ServerErrors.text(e)));
        return Failures.refused(stage, step, text, ServerErrors.text(e), e);
    }

    /** Waits for the jobs that the step started, and looks whether it is in effect. */
    private void finish(JournalEntry entry) throws SQLException, InterruptedException {
        JobsEnd end = JobsEnd.NONE;
        if (targets.stream().anyMatch(target -> !target.kinds().isEmpty())) {
            write(entry.in(StepState.WAITING, ""));
            end = run.jobs().awaitEnd(targets, entry.lastJob(), progress());
        }
        Evidence evidence = look(end);
        if (end.isDoubtful() && evidence.finding() != Evidence.Finding.AFTER) {
            throw failedJob(entry, end, evidence);
        }
        if (evidence.finding() == Evidence.Finding.BEFORE || evidence.finding() == Evidence.Finding.NEITHER) {
            run.listener().stepWarned(stage, step, Failures.differs(stage, step, evidence));
        }
        done(entry);
    }

    /** The evidence; a step that the server accepted does not fail because its object cannot be read. */
    private Evidence look(JobsEnd end) {
        try {
            return expected.map(run.doubt()::look).orElse(Evidence.NONE);
        } catch (RockhopperException unreadable) {
            if (end.isDoubtful()) {
                throw unreadable;
            }
            run.listener().stepWarned(stage, step, unreadable.messages().get(0));
            return Evidence.NONE;
        }
    }

    private StepFailedException failedJob(JournalEntry entry, JobsEnd end, Evidence evidence) throws SQLException {
        if (end.cancelled().isEmpty()) {
            JournalEntry waiting = entry.in(StepState.WAITING, "");
            return Failures.inDoubt(stage, step, waiting, end.vanished().get(0).describe() + ", then gone", evidence);
        }
        RockhopperException cancelled =
                new RockhopperException(JobWaiter.cancelled(end.cancelled().get(0)));
        write(entry.in(StepState.FAILED, cancelled.messages().get(0).text()));
        return Failures.stopped(stage, step, text, cancelled);
    }

    private void done(JournalEntry entry) throws SQLException {
        write(entry.in(StepState.DONE, ""));
        run.listener().stepDone(stage, step);
    }

    /** Writes into the journal, but only while the lock is held: a run that lost it must not overwrite what another wrote. */
    private void write(JournalEntry entry) throws SQLException {
        run.lock().verify();
        run.books().write(entry);
    }

    private Consumer<AlterJob> progress() {
        return job -> run.listener().jobProgress(stage, step, job);
    }
}
