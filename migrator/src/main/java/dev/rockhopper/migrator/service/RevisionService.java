/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.codegen.migration.MigrationSource;
import dev.rockhopper.codegen.revision.NewSource;
import dev.rockhopper.migrator.revision.NewRevision;
import dev.rockhopper.migrator.revision.RevisionNode;
import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.revision.SchemaHistory;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.Comparison;
import dev.rockhopper.schema.plan.Step;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes new revisions. All checks come before the first file is written. */
public final class RevisionService {

    private final Project project;
    private final Set<String> rebuild;

    /**
     * A service.
     *
     * @param rebuild names of tables that may be built anew when no ALTER does; {@code *} for all
     */
    public RevisionService(Project project, Set<String> rebuild) {
        this.project = project;
        this.rebuild = Set.copyOf(rebuild);
    }

    /**
     * Compares the entities with the live database and writes what differs.
     *
     * @throws dev.rockhopper.schema.message.RockhopperException if entities are wrong, a change is refused, there are two heads, a
     *     revision was edited after it had been applied, or the database is not at the head or not what the revisions say
     */
    public RevisionResult autogenerate(NewRevision wanted) {
        RevisionSet revisions = project.revisions();
        revisions.graph().head();
        DesiredSchema desired = DesiredSchema.read(project);
        try (DatabaseSession session = DatabaseSession.open(project)) {
            LiveBase live = LiveBase.read(session, revisions, desired.schema());
            Comparison comparison = desired.compareWith(live.actual(), live.expected(), session.profile(), rebuild);
            return write(wanted, revisions, comparison, live.expected(), session.profile())
                    .with(desired.messages(session.profile()))
                    .with(live.messages());
        }
    }

    /** Compares the entities with what the revisions make; needs no server. */
    public RevisionResult offline(NewRevision wanted) {
        RevisionSet revisions = project.revisions();
        revisions.graph().head();
        DesiredSchema desired = DesiredSchema.read(project);
        Schema expected =
                project.visibility().of(new SchemaHistory(revisions).newest().schema());
        ServerProfile server = project.settings().server().assumed();
        Comparison comparison = desired.compareWith(expected, expected, server, rebuild);
        return write(wanted, revisions, comparison, expected, server).with(desired.messages(server));
    }

    /** A revision without steps, for work by hand. */
    public RevisionResult empty(NewRevision wanted) {
        RevisionSet revisions = project.revisions();
        MigrationSource source = wanted.source(revisions.graph());
        return write(source, new SchemaHistory(revisions).after(source.header().parents()), List.of());
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
                : heads;
        if (parents.size() < 2) {
            return RevisionResult.NOTHING;
        }
        MigrationSource source = NewRevision.merge(message, parents).source(revisions.graph());
        return write(source, new SchemaHistory(revisions).after(source.header().parents()), List.of());
    }

    private RevisionResult write(
            NewRevision wanted, RevisionSet revisions, Comparison comparison, Schema before, ServerProfile server) {
        if (comparison.isEmpty()) {
            return RevisionResult.NOTHING.with(comparison.messages());
        }
        MigrationSource source = wanted.source(revisions.graph(), comparison.plan(), before, server);
        return write(source, before, comparison.plan().steps()).with(comparison.messages());
    }

    private RevisionResult write(MigrationSource source, Schema before, List<Step> steps) {
        Snapshot after = NewSource.snapshot(source, before);
        List<Path> files = project.writer().write(source);
        project.snapshot().write(after);
        return new RevisionResult(Optional.of(source.header().id()), files, steps, List.of());
    }
}
