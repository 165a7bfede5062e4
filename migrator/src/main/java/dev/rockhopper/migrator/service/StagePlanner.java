/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.migrator.revision.LoadedRevision;
import dev.rockhopper.migrator.revision.RevisionNode;
import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.revision.RevisionTargets;
import dev.rockhopper.migrator.revision.SchemaHistory;
import dev.rockhopper.migrator.run.Direction;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.migrator.run.Unfinished;
import dev.rockhopper.schema.model.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns a target into the stages that lead to it. */
final class StagePlanner {

    private final RevisionSet revisions;
    private final SchemaHistory history;
    private final Set<String> applied;
    private final String database;

    /**
     * A planner.
     *
     * @param applied ids of the revisions that are applied
     * @param database its name; empty when there is no connection
     */
    StagePlanner(RevisionSet revisions, Set<String> applied, String database) {
        this.revisions = revisions;
        this.history = new SchemaHistory(revisions);
        this.applied = Set.copyOf(applied);
        this.database = database;
    }

    /** What an upgrade to the target runs, in order. */
    List<Stage> upgrade(String target) {
        return upgrade(new RevisionTargets(revisions.graph()).upgrade(applied, target));
    }

    /** What a downgrade to the target runs, in order. */
    List<Stage> downgrade(String target) {
        return downgrade(new RevisionTargets(revisions.graph()).downgrade(applied, target));
    }

    /** The stages of these revisions, which come after the applied ones. */
    List<Stage> upgrade(List<RevisionNode> nodes) {
        Schema before = history.after(applied).inDatabase(database);
        List<Stage> stages = new ArrayList<>();
        for (RevisionNode node : nodes) {
            LoadedRevision revision = revisions.get(node);
            Stage stage = stage(revision, Direction.UPGRADE, before, revision.upgrade());
            stages.add(stage);
            before = SchemaHistory.apply(before, node.origin() + ", upgrade", stage.steps());
        }
        return stages;
    }

    /** The stages that undo these revisions, newest first. */
    List<Stage> downgrade(List<RevisionNode> nodes) {
        Set<String> left = new HashSet<>(applied);
        List<Stage> stages = new ArrayList<>();
        for (RevisionNode node : nodes) {
            LoadedRevision revision = revisions.get(node);
            Schema before = history.after(left).inDatabase(database);
            stages.add(stage(revision, Direction.DOWNGRADE, before, revision.downgrade()));
            left.remove(node.id());
        }
        return stages;
    }

    /** The stage that a run left unfinished; empty if its revision is not among ours. */
    Optional<Stage> stage(Unfinished half) {
        return Optional.ofNullable(revisions.byId().get(half.revision()))
                .map(revision -> List.of(revision.node()))
                .map(nodes -> half.direction() == Direction.UPGRADE ? upgrade(nodes) : downgrade(nodes))
                .map(stages -> stages.get(0));
    }

    private static Stage stage(LoadedRevision revision, Direction direction, Schema before, List<RecordedStep> steps) {
        RevisionNode node = revision.node();
        return new Stage(
                node.id(), node.message(), node.parents(), revision.checksum().toString(), direction, before, steps);
    }
}
