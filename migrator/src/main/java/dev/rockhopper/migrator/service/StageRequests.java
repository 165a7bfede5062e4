/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.revision.RevisionNode;
import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.run.Direction;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.migrator.run.Unfinished;
import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.RunCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which stages somebody asks for, as the books stand. */
final class StageRequests {

    private StageRequests() {}

    /** The revision in whose middle a run ended; throws RH8208 if there is none. */
    static Unfinished requireInterruption(Ledger ledger, String database) {
        return ledger.interruption()
                .orElseThrow(() -> new RockhopperException(Message.error(
                        CliCode.NOTHING_TO_RESUME,
                        database,
                        "No run ended in the middle of a revision.",
                        "See rockhopper current; rockhopper upgrade applies what is pending.")));
    }

    /** What leads to a target. */
    static List<Stage> stages(RevisionSet revisions, DatabaseSession session, Ledger ledger, RunRequest request) {
        HistoryCheck.require(revisions, ledger);
        StagePlanner planner = new StagePlanner(revisions, ledger.applied(), session.database());
        List<Stage> stages = request.direction() == Direction.UPGRADE
                ? planner.upgrade(request.target())
                : planner.downgrade(request.target());
        if (request.direction() == Direction.DOWNGRADE) {
            requireOwnEntries(stages, session.ledger().applied());
        }
        requireFinished(ledger, request.direction(), stages);
        return stages;
    }

    /** What is undone must stand in the books itself: the rows of squashed revisions would stay. */
    private static void requireOwnEntries(List<Stage> stages, Set<String> written) {
        stages.stream()
                .filter(stage -> !written.contains(stage.revision()))
                .findFirst()
                .ifPresent(stage -> {
                    throw new RockhopperException(Message.error(
                            RevisionCode.PARTLY_SQUASHED,
                            stage.revision(),
                            "The books know the revisions that were squashed into " + stage.revision()
                                    + ", but not itself.",
                            "Run rockhopper stamp head first; then this way down is open."));
                });
    }

    /** The revision in whose middle a run ended. */
    static List<Stage> interrupted(RevisionSet revisions, DatabaseSession session, Ledger ledger) {
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
                    "Its " + half.direction().verb() + " ended in the middle and must be finished first.",
                    "Run rockhopper resume; rockhopper history --steps shows how far it came."));
        }
    }
}
