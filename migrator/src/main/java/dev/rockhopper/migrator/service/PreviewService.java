/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.revision.RevisionNode;
import dev.rockhopper.migrator.revision.RevisionRange;
import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.run.Direction;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.migrator.run.StepText;
import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows what a run would send, and touches nothing. */
public final class PreviewService {

    /**
     * A preview.
     *
     * @param stages what would be run
     * @param server for which the statements are rendered
     */
    public record Preview(List<Stage> stages, ServerProfile server) {

        /** The statements of a stage, in order. */
        public List<String> statements(Stage stage) {
            return stage.steps().stream().map(step -> StepText.of(step, server)).toList();
        }
    }

    private final Project project;

    public PreviewService(Project project) {
        this.project = project;
    }

    /** For the database as it is; reads its history only. */
    public Preview online(RunRequest request) {
        if (RevisionRange.isRange(request.target())) {
            return offline(request);
        }
        RevisionSet revisions = project.revisions();
        try (DatabaseSession session = DatabaseSession.open(project)) {
            Ledger ledger = session.ledger(revisions);
            HistoryCheck.require(revisions, ledger);
            StagePlanner planner = new StagePlanner(revisions, ledger.applied(), session.database());
            return new Preview(
                    request.direction() == Direction.UPGRADE
                            ? planner.upgrade(request.target())
                            : planner.downgrade(request.target()),
                    session.profile());
        }
    }

    /**
     * Without a connection: from an empty database, or for a range {@code from:to}, for the stated server.
     *
     * @throws RockhopperException RH8101 for a downgrade that is no range
     */
    public Preview offline(RunRequest request) {
        RevisionSet revisions = project.revisions();
        String target = request.target();
        if (!RevisionRange.isRange(target)) {
            requireUpgrade(request);
            target = "base:" + target;
        }
        RevisionRange range = RevisionRange.parse(revisions.graph(), target);
        Set<String> all = ids(revisions.graph().upTo(ids(range.revisions())));
        if (!range.down()) {
            all.removeAll(ids(range.revisions()));
        }
        StagePlanner planner = new StagePlanner(revisions, all, "");
        return new Preview(
                range.down() ? planner.downgrade(range.revisions()) : planner.upgrade(range.revisions()),
                project.settings().server().assumed());
    }

    private static void requireUpgrade(RunRequest request) {
        if (request.direction() == Direction.DOWNGRADE) {
            throw new RockhopperException(Message.error(
                    CliCode.USAGE,
                    "downgrade " + request.target(),
                    "Without a connection nobody knows where a downgrade starts.",
                    "Name both ends: rockhopper downgrade --sql --offline head:" + request.target()));
        }
    }

    private static Set<String> ids(List<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::id).collect(Collectors.toSet());
    }
}
