/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.migrator.revision.RevisionNode;
import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.run.Books;
import dev.rockhopper.migrator.run.Direction;
import dev.rockhopper.migrator.run.JournalEntry;
import dev.rockhopper.migrator.run.RunListener;
import dev.rockhopper.migrator.run.RunLock;
import dev.rockhopper.migrator.run.RunOptions;
import dev.rockhopper.migrator.run.Runner;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.migrator.run.StepFailedException;
import dev.rockhopper.migrator.run.StepState;
import dev.rockhopper.migrator.run.Unfinished;
import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.RunCode;
import dev.rockhopper.schema.plan.Hazard;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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
        RevisionSet revisions = project.revisions();
        try (DatabaseSession session = DatabaseSession.open(project)) {
            return run(session, request.allowed(), ledger -> stages(revisions, session, ledger, request), listener);
        }
    }

    /**
     * Finishes the revision in whose middle an earlier run ended.
     *
     * @param mark what an operator says of the step at which it ended: DONE, FAILED (not in effect), SKIPPED; empty: nothing
     * @throws RockhopperException RH8208 if there is none; else as {@link #run}
     */
    public List<Stage> resume(Optional<StepState> mark, Set<Hazard.Kind> allowed, RunListener listener) {
        RevisionSet revisions = project.revisions();
        try (DatabaseSession session = DatabaseSession.open(project)) {
            if (mark.isPresent()) {
                mark(session, mark.get());
            }
            return run(session, allowed, ledger -> interrupted(revisions, session, ledger), listener);
        }
    }

    private void mark(DatabaseSession session, StepState state) {
        Unfinished half = requireInterruption(session.ledger(), session.database());
        int step = half.open().map(JournalEntry::step).orElse(half.settled());
        try (RunLock lock = session.lock(project.settings().run())) {
            session.books().mark(half.revision(), half.direction(), step, state);
        } catch (SQLException e) {
            throw failed(session, e);
        }
    }

    private static Unfinished requireInterruption(Ledger ledger, String database) {
        return ledger.interruption()
                .orElseThrow(() -> new RockhopperException(Message.error(
                        CliCode.NOTHING_TO_RESUME,
                        database,
                        "No run ended in the middle of a revision.",
                        "See rockhopper current; rockhopper upgrade applies what is pending.")));
    }

    private static List<Stage> stages(
            RevisionSet revisions, DatabaseSession session, Ledger ledger, RunRequest request) {
        HistoryCheck.require(revisions, ledger);
        StagePlanner planner = new StagePlanner(revisions, ledger.applied(), session.database());
        List<Stage> stages = request.direction() == Direction.UPGRADE
                ? planner.upgrade(request.target())
                : planner.downgrade(request.target());
        requireFinished(ledger, request.direction(), stages);
        return stages;
    }

    private static List<Stage> interrupted(RevisionSet revisions, DatabaseSession session, Ledger ledger) {
        HistoryCheck.require(revisions, ledger);
        Unfinished interruption = requireInterruption(ledger, session.database());
        List<RevisionNode> node = revisions.graph().upTo(List.of(interruption.revision())).stream()
                .filter(each -> each.id().equals(interruption.revision()))
                .toList();
        StagePlanner planner = new StagePlanner(revisions, ledger.applied(), session.database());
        return interruption.direction() == Direction.UPGRADE ? planner.upgrade(node) : planner.downgrade(node);
    }

    /** A revision that is half done comes first, and in the direction in which it was begun. */
    private static void requireFinished(Ledger ledger, Direction direction, List<Stage> stages) {
        Optional<Unfinished> interruption = ledger.interruption();
        if (interruption.isEmpty()) {
            return;
        }
        Unfinished half = interruption.get();
        boolean first =
                !stages.isEmpty() && stages.get(0).revision().equals(half.revision()) && direction == half.direction();
        if (!first) {
            throw new RockhopperException(Message.error(
                    RunCode.UNFINISHED,
                    half.revision(),
                    "Its " + (half.direction() == Direction.UPGRADE ? "upgrade" : "downgrade")
                            + " ended in the middle and must be finished first.",
                    "Run rockhopper resume; rockhopper history --steps shows how far it came."));
        }
    }

    private List<Stage> run(
            DatabaseSession session,
            Set<Hazard.Kind> allowed,
            Function<Ledger, List<Stage>> plan,
            RunListener listener) {
        List<Stage> expected = plan.apply(session.ledger());
        Consent.require(expected, allowed);
        if (expected.isEmpty()) {
            return expected;
        }
        Books books = session.books();
        try (RunLock lock = session.lock(project.settings().run())) {
            session.newBooks().create(session.profile());
            List<Stage> stages = plan.apply(session.ledger());
            Consent.require(stages, allowed);
            execute(session, books, lock, stages, listener);
            return stages;
        } catch (SQLException e) {
            throw failed(session, e);
        }
    }

    private void execute(DatabaseSession session, Books books, RunLock lock, List<Stage> stages, RunListener listener)
            throws SQLException {
        RunAccount account = new RunAccount(listener);
        RunOptions options = new RunOptions(project.settings().run().jobTimeout(), RunOptions.DEFAULT.longestPause());
        try {
            new Runner(
                            session.server().connection(),
                            session.database(),
                            session.profile(),
                            books,
                            lock,
                            options,
                            account)
                    .run(stages);
        } catch (StepFailedException e) {
            throw account.explain(e, stages, session.profile());
        }
    }

    static RockhopperException failed(DatabaseSession session, SQLException e) {
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
