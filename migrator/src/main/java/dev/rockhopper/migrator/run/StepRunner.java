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
import java.util.stream.Collectors;

/** Brings one step of a stage from wherever it stands to its end. */
final class StepRunner {

    private final RunContext run;
    private final Stage stage;
    private final int step;
    private final RecordedStep recorded;
    private final String text;
    private final StageJournal journal;
    private final RecycleBin bin;
    private final JournalEntry known;
    private final List<TargetTable> targets;
    private final Witnesses witnesses;

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
        this.journal = journal;
        this.bin = new RecycleBin(run, stage, step);
        this.known = journal.get(step);
        this.targets = TargetTable.of(recorded);
        this.witnesses = new Witnesses(run, stage, step, known, journal.expectation(step), targets);
    }

    /**
     * Runs what is left of the step.
     *
     * @throws SQLException if the connection broke: then nobody knows how far the step came until the witnesses are asked again
     * @throws StepFailedException for every other failure
     */
    void run() throws SQLException {
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted between two steps");
            }
            requireWaiting(underWay());
            switch (witnesses.standing(text, progress())) {
                case NOT_RUN -> send(false);
                case NO_EFFECT -> send(true);
                case TOOK_EFFECT -> done(known);
                case SETTLED -> skip();
            }
        } catch (InterruptedException e) {
            throw Failures.interrupted(stage, step, text, e);
        } catch (StepFailedException e) {
            throw e;
        } catch (RockhopperException e) {
            SQLException lost = lostConnection(e);
            if (lost != null) {
                throw lost;
            }
            if (e.getCause() instanceof InterruptedException stopped) {
                throw Failures.interrupted(stage, step, text, stopped);
            }
            throw Failures.stopped(stage, step, text, e);
        } catch (SQLException e) {
            if (ServerErrors.isConnectionFailure(e)) {
                throw e;
            }
            throw Failures.database(stage, step, text, e);
        }
    }

    private static SQLException lostConnection(RockhopperException e) {
        return e.getCause() instanceof SQLException cause && ServerErrors.isConnectionFailure(cause) ? cause : null;
    }

    /** What is set for a session must be set again in a new one. */
    private void skip() throws SQLException {
        if (known.state() == StepState.DONE && Repeatable.isForSession(recorded)) {
            run.link().execute(StatementTag.tagged(stage, step, text));
        }
        run.listener().stepSkipped(stage, step);
    }

    private void send(boolean again) throws SQLException, InterruptedException {
        run.listener().stepStarted(stage, step, text);
        long newestJob = run.jobs().awaitIdle(targets, progress());
        Optional<InsertLabel> label = InsertLabel.of(stage, step, text, again ? known.label() : Optional.empty());
        JournalEntry entry = JournalEntry.planned(stage, step, text)
                .submitted(newestJob, label, run.books().now());
        write(entry);
        try {
            if (!bin.bringsBack(journal, witnesses)) {
                String sent = label.map(InsertLabel::statement).orElse(text);
                run.sender().send(stage, step, recorded, sent, targets, progress());
            }
        } catch (SQLException e) {
            if (ServerErrors.isConnectionFailure(e) || !again) {
                throw refused(entry, e);
            }
            if (label.isPresent() && Loads.isUsed(e)) {
                if (!run.loads().endsWell(label.get().name())) {
                    send(false);
                    return;
                }
            } else if (!isInEffect()) {
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
        return witnesses.look().finding() == Evidence.Finding.AFTER;
    }

    private StepFailedException refused(JournalEntry entry, SQLException e) throws SQLException {
        if (ServerErrors.isConnectionFailure(e)) {
            throw e;
        }
        if (ServerErrors.isOutcomeUnknown(e)) {
            return Failures.unknown(stage, step, text, e);
        }
        write(entry.in(StepState.FAILED, ServerErrors.text(e)));
        return Failures.refused(stage, step, text, ServerErrors.text(e), e);
    }

    /** Waits for the jobs that the step started, and looks whether it is in effect. */
    private void finish(JournalEntry submitted) throws SQLException, InterruptedException {
        JournalEntry entry = submitted;
        JobsEnd end = JobsEnd.NONE;
        if (targets.stream().anyMatch(TargetTable::startsJobs)) {
            List<AlterJob> started = run.jobs().startedAfter(targets, entry.lastJob());
            if (started.stream().anyMatch(job -> !job.hasEnded())) {
                entry = entry.waiting(ids(started));
                write(entry);
                requireWaiting(started);
            }
            end = awaitEnd(entry);
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

    /** The jobs of the step, if an earlier run left them. */
    private List<AlterJob> underWay() throws SQLException {
        if (run.options().waitForJobs() || known == null || !known.state().isInDoubt()) {
            return List.of();
        }
        return run.jobs().startedAfter(targets, known.lastJob()).stream()
                .filter(job -> !job.hasEnded())
                .toList();
    }

    private void requireWaiting(List<AlterJob> started) {
        if (!run.options().waitForJobs() && !started.isEmpty()) {
            throw Failures.jobLeft(stage, step, text, started);
        }
    }

    /** Waits; somebody who interrupts that is asked what shall become of the jobs. */
    private JobsEnd awaitEnd(JournalEntry entry) throws SQLException, InterruptedException {
        try {
            return run.jobs().awaitEnd(targets, entry.lastJob(), progress());
        } catch (InterruptedException stopped) {
            List<AlterJob> open = run.jobs().startedAfter(targets, entry.lastJob()).stream()
                    .filter(job -> !job.hasEnded())
                    .toList();
            if (open.isEmpty() || run.listener().interrupted(stage, step, open) == RunListener.Choice.LEAVE) {
                throw stopped;
            }
            run.jobs().cancel(targets, entry.lastJob());
            return run.jobs().awaitEnd(targets, entry.lastJob(), progress());
        }
    }

    /** The evidence; a step that the server accepted does not fail because its object cannot be read. */
    private Evidence look(JobsEnd end) {
        try {
            return witnesses.look();
        } catch (RockhopperException unreadable) {
            boolean stopped = unreadable.getCause() instanceof InterruptedException;
            if (end.isDoubtful() || stopped || lostConnection(unreadable) != null) {
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
        bin.tellOfDrops(journal.expectation(step));
    }

    /** Writes into the journal, but only while the lock is held: a run that lost it must not overwrite what another wrote. */
    private void write(JournalEntry entry) throws SQLException {
        run.lock().verify();
        run.books().write(entry);
    }

    private static String ids(List<AlterJob> jobs) {
        return jobs.stream().map(job -> Long.toString(job.id())).collect(Collectors.joining(" "));
    }

    private Consumer<AlterJob> progress() {
        return job -> run.listener().jobProgress(stage, step, job);
    }
}
