/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.codegen.migration.MigrationSource;
import dev.rockhopper.codegen.migration.MigrationStep;
import dev.rockhopper.migrator.revision.NewRevision;
import dev.rockhopper.migrator.revision.RevisionGraph;
import dev.rockhopper.migrator.revision.RevisionNode;
import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.revision.RevisionTargets;
import dev.rockhopper.migrator.revision.SchemaHistory;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.Comparison;
import dev.rockhopper.schema.plan.Step;
import dev.rockhopper.schema.server.ServerProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes new revisions. All checks come before the first file is written. */
public final class RevisionService {

    private final Project project;
    private final Set<String> rebuild;
    private final Adoption adoption;

    /**
     * A service.
     *
     * @param rebuild names of tables that may be built anew when no ALTER does; {@code *} for all
     */
    public RevisionService(Project project, Set<String> rebuild) {
        this(project, rebuild, List.of());
    }

    /**
     * A service that may take objects over.
     *
     * @param rebuild names of tables that may be built anew when no ALTER does; {@code *} for all
     * @param adopt patterns of objects that exist and that no revision created
     */
    public RevisionService(Project project, Set<String> rebuild, List<String> adopt) {
        this.project = project;
        this.rebuild = Set.copyOf(rebuild);
        this.adoption = Adoption.of(adopt);
    }

    /**
     * Compares the entities with the live database and writes what differs.
     *
     * @throws dev.rockhopper.schema.message.RockhopperException if entities are wrong, a change is refused, there are two heads and no
     *     parent was named, a revision was edited after it had been applied, or the database is not at the head or not what the revisions say
     */
    public RevisionResult autogenerate(NewRevision wanted) {
        RevisionSet revisions = project.revisions();
        requirePlace(revisions, wanted);
        DesiredSchema desired = DesiredSchema.read(project);
        try (DatabaseSession session = DatabaseSession.open(project)) {
            LiveBase live = LiveBase.read(session, revisions, desired.schema(), wanted.parents(), adoption);
            Set<String> allowed = Rebuilds.of(rebuild, live.actual(), session.partlySeen());
            Comparison comparison = desired.compareWith(live.actual(), live.expected(), session.profile(), allowed);
            List<MigrationStep> adopted = Adoption.steps(live.adopted());
            if (comparison.isEmpty() && adopted.isEmpty()) {
                return RevisionResult.NOTHING.with(comparison.messages());
            }
            MigrationSource source =
                    wanted.source(revisions.graph(), comparison.plan(), live.base(), session.profile(), adopted);
            return write(source, revisions, comparison.plan().steps())
                    .with(comparison.messages())
                    .with(desired.messages(session.profile()))
                    .with(live.messages())
                    .with(session.basesElsewhere(comparison.plan()));
        }
    }

    /** Compares the entities with what the revisions make; needs no server. */
    public RevisionResult offline(NewRevision wanted) {
        RevisionSet revisions = project.revisions();
        requirePlace(revisions, wanted);
        DesiredSchema desired = DesiredSchema.read(project);
        SchemaHistory history = new SchemaHistory(revisions);
        List<String> parents = wanted.parentIds(revisions.graph());
        Schema expected =
                project.visibility().of(parents.isEmpty() ? history.newest().schema() : history.after(parents));
        ServerProfile server = project.settings().server().assumed();
        Comparison comparison = desired.compareWith(expected, expected, server, rebuild);
        if (comparison.isEmpty()) {
            return RevisionResult.NOTHING.with(comparison.messages());
        }
        MigrationSource source = wanted.source(revisions.graph(), comparison.plan(), expected, server, List.of());
        return write(source, revisions, comparison.plan().steps())
                .with(comparison.messages())
                .with(desired.messages(server));
    }

    /** A revision without steps, for work by hand. */
    public RevisionResult empty(NewRevision wanted) {
        RevisionSet revisions = project.revisions();
        return write(wanted.source(revisions.graph()), revisions, List.of());
    }

    /**
     * A revision that joins branches.
     *
     * @param heads ids or other names; all heads if empty
     */
    public RevisionResult merge(String message, List<String> heads) {
        RevisionSet revisions = project.revisions();
        List<String> parents = heads.isEmpty()
                ? revisions.graph().heads().stream().map(RevisionNode::id).toList()
                : named(revisions.graph(), heads);
        if (parents.size() < 2) {
            return RevisionResult.NOTHING;
        }
        return write(NewRevision.merge(message, parents).source(revisions.graph()), revisions, List.of());
    }

    /** Targets such as {@code heads} mean several revisions. */
    private static List<String> named(RevisionGraph graph, List<String> targets) {
        RevisionTargets known = new RevisionTargets(graph);
        return targets.stream()
                .flatMap(target -> known.positions(List.of(), target).stream())
                .map(RevisionNode::id)
                .distinct()
                .toList();
    }

    /** Where the history has several heads, only a named parent says where a revision belongs. */
    private static void requirePlace(RevisionSet revisions, NewRevision wanted) {
        if (wanted.parents().isEmpty()) {
            revisions.graph().head();
        }
    }

    private RevisionResult write(MigrationSource source, RevisionSet revisions, List<Step> steps) {
        RenewedSnapshot snapshot = RenewedSnapshot.of(revisions, source);
        List<Path> files = project.writer().write(source);
        snapshot.snapshot().ifPresent(project.snapshot()::write);
        return new RevisionResult(Optional.of(source.header().id()), files, steps, snapshot.messages());
    }
}
