/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.revision;

import dev.rockhopper.codegen.migration.MigrationHeader;
import dev.rockhopper.codegen.migration.MigrationSource;
import dev.rockhopper.codegen.migration.MigrationStep;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.Plan;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.snapshot.Snapshot;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes the sources of new revisions, and the snapshot that belongs to them. */
public final class NewSource {

    private NewSource() {}

    /**
     * A source with the steps of a plan; the way back are the reverses of the plan's steps, with what they cost. It has no header yet.
     *
     * @param before the schema before the plan
     * @throws dev.rockhopper.schema.message.RockhopperException RH6040 with the refusals, when the plan has any
     */
    public static MigrationSource of(String message, Plan plan, Schema before, ServerProfile server) {
        return MigrationSource.of(MigrationHeader.of("", List.of(), message), plan, before, server);
    }

    /**
     * A source with its final header. The id follows from parents, message and steps; the same work after the same parents would get the same
     * id, then the message is counted up.
     *
     * @param header the final one, but for its id
     * @param taken whether there is a revision of an id
     */
    public static MigrationSource named(MigrationSource source, MigrationHeader header, Predicate<String> taken) {
        String id = RevisionId.of(header.parents(), header.message(), source.upgrade());
        for (int i = 2; taken.test(id); i++) {
            id = RevisionId.of(header.parents(), header.message() + " " + i, source.upgrade());
        }
        MigrationHeader own = new MigrationHeader(
                id, header.parents(), header.message(), header.labels(), header.dependsOn(), header.replaces());
        return new MigrationSource(own, source.notes(), source.upgrade(), source.downgrade());
    }

    /** The snapshot after a revision. */
    public static Snapshot snapshot(MigrationSource source, Schema before) {
        List<Statement> statements = new ArrayList<>();
        for (MigrationStep step : source.upgrade()) {
            if (step instanceof MigrationStep.Run run) {
                statements.add(run.statement());
            }
        }
        return new Snapshot(
                SchemaFold.applyAll(before.inDatabase(""), statements),
                List.of(source.header().id()));
    }
}
