/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.codegen.migration.MigrationHeader;
import dev.rockhopper.codegen.migration.MigrationSource;
import dev.rockhopper.codegen.migration.MigrationStep;
import dev.rockhopper.codegen.revision.NewSource;
import dev.rockhopper.codegen.revision.RevisionId;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.Plan;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a person states of a new revision.
 *
 * @param message one line
 * @param parents ids; empty for the head
 * @param labels other names
 * @param dependsOn ids on other branches that come before
 */
public record NewRevision(String message, List<String> parents, List<String> labels, List<String> dependsOn) {

    public NewRevision {
        parents = List.copyOf(parents);
        labels = List.copyOf(labels);
        dependsOn = List.copyOf(dependsOn);
    }

    /** A revision after the head. */
    public static NewRevision of(String message) {
        return new NewRevision(message, List.of(), List.of(), List.of());
    }

    /** A revision that joins branches; the schema follows from them, so it has no steps of its own. */
    public static NewRevision merge(String message, List<String> heads) {
        return new NewRevision(message, heads, List.of(), List.of());
    }

    /** This revision with the steps of a plan; the way back are the reverses of the plan's steps. */
    public MigrationSource source(RevisionGraph graph, Plan plan) {
        return withHeader(graph, MigrationSource.of(blank(), plan));
    }

    /**
     * This revision with the steps of a plan; the way back are the reverses of the plan's steps, with what they cost.
     *
     * @param before the schema before the plan
     * @param first steps before those of the plan, without a way back
     */
    public MigrationSource source(
            RevisionGraph graph, Plan plan, Schema before, ServerProfile server, List<MigrationStep> first) {
        MigrationSource source = NewSource.of(message, plan, before, server);
        List<MigrationStep> upgrade = new ArrayList<>(first);
        upgrade.addAll(source.upgrade());
        return withHeader(graph, new MigrationSource(source.header(), source.notes(), upgrade, source.downgrade()));
    }

    /** The ids of the stated parents; empty if none was stated. */
    public List<String> parentIds(RevisionGraph graph) {
        return parents.stream().map(name -> parent(graph, name)).toList();
    }

    /** This revision with the steps of a plan and of the plan of the way back. */
    public MigrationSource source(RevisionGraph graph, Plan plan, Plan back) {
        return withHeader(graph, MigrationSource.of(blank(), plan, back));
    }

    /** This revision without steps: for data work, or for a merge. */
    public MigrationSource source(RevisionGraph graph) {
        return withHeader(graph, MigrationSource.empty(blank()));
    }

    /** This revision with given steps. */
    public MigrationSource source(RevisionGraph graph, List<MigrationStep> upgrade, List<MigrationStep> downgrade) {
        return withHeader(graph, new MigrationSource(blank(), List.of(), upgrade, downgrade));
    }

    private MigrationHeader blank() {
        return MigrationHeader.of("", List.of(), message);
    }

    private MigrationSource withHeader(RevisionGraph graph, MigrationSource source) {
        List<String> before =
                parents.isEmpty() ? graph.head().map(RevisionNode::id).stream().toList() : parentIds(graph);
        List<String> others =
                dependsOn.stream().map(name -> parent(graph, name)).toList();
        labels.forEach(NewRevision::checkLabel);
        MigrationHeader header = new MigrationHeader("", before, message, labels, others);
        return NewSource.named(source, header, id -> graph.node(id).isPresent());
    }

    private static String parent(RevisionGraph graph, String name) {
        return new RevisionTargets(graph).one(Set.of(), name).id();
    }

    private static void checkLabel(String label) {
        if (!RevisionId.isValid(label)) {
            throw new RockhopperException(Message.error(
                    RevisionCode.INVALID_ID,
                    "label " + label,
                    "\"" + label + "\" cannot be a label.",
                    "Use letters, digits and _; not head, heads, base or current."));
        }
    }
}
