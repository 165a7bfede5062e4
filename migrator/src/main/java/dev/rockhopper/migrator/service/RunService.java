/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.migrator.observe.RunListeners;
import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.revision.SchemaHistory;
import dev.rockhopper.migrator.run.JournalEntry;
import dev.rockhopper.migrator.run.LockOwner;
import dev.rockhopper.migrator.run.RunListener;
import dev.rockhopper.migrator.run.RunLock;
import dev.rockhopper.migrator.run.RunOptions;
import dev.rockhopper.migrator.run.Runner;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.migrator.run.StepFailedException;
import dev.rockhopper.migrator.run.StepState;
import dev.rockhopper.migrator.run.Unfinished;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.RunCode;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.Hazard;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Upgrades, downgrades and resumes. */
public final class RunService {

    private final Project project;

    public RunService(Project project) {
        this.project = project;
    }

    /**
     * Runs what leads to a target.
     *
     * @return what was run; empty if there was nothing to do
     * @throws RockhopperException if a check fails, before anything is changed; {@link InterruptedRunException} or
     *     {@link StepFailedException} if a step fails
     */
    public List<Stage> run(RunRequest request, RunListener listener) {
        return telling(listener, () -> runTo(request, listener));
    }

    private List<Stage> runTo(RunRequest request, RunListener listener) {
        RevisionSet revisions = project.revisions();
        try (DatabaseSession session = DatabaseSession.open(project)) {
            session.tellWhenLost(listener::told);
            Work work = new Work(
                    request.direction().verb(), ledger -> StageRequests.stages(revisions, session, ledger, request));
            return run(session, revisions, request.choices(), work, listener);
        }
    }

    /**
     * Finishes the revision in whose middle an earlier run ended.
     *
     * @param mark what an operator says of the step at which it ended: DONE, FAILED (not in effect), SKIPPED; empty: nothing
     * @throws RockhopperException RH8208 if there is none; else as {@link #run}
     */
    public List<Stage> resume(Optional<StepState> mark, RunChoices choices, RunListener listener) {
        mark.ifPresent(this::mark);
        return telling(listener, () -> goOn(choices, listener));
    }

    private List<Stage> goOn(RunChoices choices, RunListener listener) {
        RevisionSet revisions = project.revisions();
        try (DatabaseSession session = DatabaseSession.open(project)) {
            session.tellWhenLost(listener::told);
            Work work = new Work("resume", ledger -> StageRequests.interrupted(revisions, session, ledger));
            return run(session, revisions, choices, work, listener);
        }
    }

    /** The same, agreeing to hazards only. */
    public List<Stage> resume(Optional<StepState> mark, Set<Hazard.Kind> allowed, RunListener listener) {
        return resume(mark, RunChoices.allowing(allowed), listener);
    }

    /**
     * Writes what an operator says of the step at which a run ended.
     *
     * @param state DONE, FAILED (not in effect) or SKIPPED
     * @return the revision and the step, for people
     * @throws RockhopperException RH8208 if no run ended in the middle
     */
    public String mark(StepState state) {
        try (DatabaseSession session = DatabaseSession.open(project)) {
            try (RunLock lock = session.lockBooks("mark")) {
                Unfinished half = StageRequests.requireInterruption(session.ledger(), session.database());
                int step = half.open().map(JournalEntry::step).orElse(half.settled());
                session.books().mark(half.revision(), half.direction(), step, state);
                return half.revision() + " step " + (step + 1);
            } catch (SQLException e) {
                throw failed(session, e);
            }
        }
    }

    /**
     * What a run would do, after all checks; changes nothing.
     *
     * @throws RockhopperException if the run would be refused
     */
    public List<Stage> plan(RunRequest request) {
        RevisionSet revisions = project.revisions();
        try (DatabaseSession session = DatabaseSession.open(project)) {
            Optional<LockOwner> other = session.lockHolder();
            Ledger ledger = session.ledger(revisions);
            if (other.isPresent() && ledger.interruption().isPresent()) {
                throw RunLock.heldBy(session.database(), session.database(), other);
            }
            List<Stage> stages = StageRequests.stages(revisions, session, ledger, request);
            if (!stages.isEmpty()) {
                BeforeRun before = new BeforeRun(
                        session,
                        revisions,
                        request.choices(),
                        project.settings().run().largeTable());
                checked(session, () -> before.check(stages, ledger));
            }
            return stages;
        }
    }

    private static List<Stage> telling(RunListener listener, Supplier<List<Stage>> run) {
        try {
            return run.get();
        } catch (RockhopperException e) {
            listener.runFailed(e.messages());
            throw e;
        }
    }

    /**
     * What is asked for.
     *
     * @param verb the command's name
     * @param plan what the books, as they stand, ask for
     */
    private record Work(String verb, Function<Ledger, List<Stage>> plan) {}

    private List<Stage> run(
            DatabaseSession session, RevisionSet revisions, RunChoices choices, Work work, RunListener listener) {
        BeforeRun before = new BeforeRun(
                session, revisions, choices, project.settings().run().largeTable());
        try {
            Optional<LockOwner> other = session.lockHolder();
            Ledger early = session.ledger(revisions);
            if (other.isEmpty()) {
                List<Stage> expected = work.plan().apply(early);
                if (expected.isEmpty()) {
                    return expected;
                }
                checked(session, () -> {
                    before.checkBeforeLock(expected, early);
                    return List.of();
                });
            } else if (Meanwhile.isNothingLeft(
                    work.verb(), other.get(), () -> work.plan().apply(early))) {
                listener.told(Meanwhile.notWaitedFor(session.database(), other.get()));
                return List.of();
            }
            return locked(session, revisions, choices, work, early, listener);
        } catch (SQLException e) {
            throw failed(session, e);
        }
    }

    private List<Stage> locked(
            DatabaseSession session,
            RevisionSet revisions,
            RunChoices choices,
            Work work,
            Ledger early,
            RunListener listener)
            throws SQLException {
        BeforeRun before = new BeforeRun(
                session, revisions, choices, project.settings().run().largeTable());
        try (RunLock lock = session.lock(work.verb())) {
            Ledger now = session.ledger(revisions);
            Meanwhile meanwhile = new Meanwhile(session.database(), early, now);
            meanwhile.account().ifPresent(listener::told);
            List<Stage> stages = work.plan().apply(now);
            if (!stages.isEmpty()) {
                meanwhile.requireSameWayDown(stages);
                checked(session, () -> before.check(stages, now)).forEach(listener::told);
                session.newBooks().create(session.profile());
                execute(session, lock, stages, choices, listener);
                afterRun(session, revisions, stages).forEach(listener::told);
            }
            return stages;
        }
    }

    private void execute(
            DatabaseSession session, RunLock lock, List<Stage> stages, RunChoices choices, RunListener listener)
            throws SQLException {
        RunAccount account = new RunAccount();
        RunListener all = new RunListeners(List.of(listener, account));
        RunOptions options = new RunOptions(
                project.settings().run().jobTimeout(), RunOptions.DEFAULT.longestPause(), choices.waitForJobs());
        try {
            new Runner(session.link(), session.database(), session.profile(), session.books(), lock, options, all)
                    .run(stages);
        } catch (StepFailedException e) {
            throw account.explain(e, stages, session.profile(), () -> isHalfDone(session, e));
        }
    }

    /** A server that does not answer any more may have taken the step. */
    private static boolean isHalfDone(DatabaseSession session, StepFailedException e) {
        if (e.messages().get(0).code() == RunCode.CONNECTION_LOST) {
            return true;
        }
        try {
            return session.ledger().interruption().isPresent();
        } catch (RockhopperException unreadable) {
            return true;
        }
    }

    /** What the run left otherwise than the revisions say. A run that is done does not fail because that cannot be looked at. */
    private static List<Message> afterRun(DatabaseSession session, RevisionSet revisions, List<Stage> stages) {
        try {
            Schema expected = session.visible(
                    new SchemaHistory(revisions).after(session.ledger(revisions).applied()));
            return Drift.afterRun(session.live().schema(), expected, session.profile());
        } catch (RockhopperException e) {
            Message cause = e.messages().get(0);
            return List.of(Message.warning(
                    cause.code(),
                    cause.place(),
                    "All " + stages.size()
                            + " revisions are done and recorded, but the database could not be compared with"
                            + " them: " + cause.text(),
                    "Run rockhopper check."));
        }
    }

    /** Checks that change nothing, and that are made once more if the connection breaks. */
    @FunctionalInterface
    private interface Checks {
        List<Message> run() throws SQLException;
    }

    private static List<Message> checked(DatabaseSession session, Checks checks) {
        return session.link().again(() -> {
            try {
                return checks.run();
            } catch (SQLException e) {
                throw new RockhopperException(
                        Message.error(
                                RunCode.BOOKS,
                                session.server().place(),
                                "The database could not be looked at: " + ServerErrors.text(e),
                                "Remove the cause and run the command again; nothing was changed."),
                        e);
            }
        });
    }

    static RockhopperException failed(DatabaseSession session, SQLException e) {
        if (ServerErrors.isConnectionFailure(e)) {
            return DatabaseSession.unreachable(session.server(), e);
        }
        return new RockhopperException(
                Message.error(
                        RunCode.BOOKS,
                        session.database(),
                        "The lock or the books could not be written: " + ServerErrors.text(e),
                        "Grant the user CREATE TABLE, CREATE VIEW, DROP, SELECT, INSERT and DELETE in the database, or state"
                                + " properties for the books (rockhopper.history.property.replication_num). Then run it again."),
                e);
    }
}
