/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.codegen.migration.MigrationStep;
import dev.rockhopper.schema.filter.NamePatterns;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.plan.order.DependencyGraph;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.Statement;
import java.util.List;

/**
 * Takes objects over that exist and that no revision created: a revision then creates them where they are missing ({@code IF NOT EXISTS}, as they
 * are now) and owns them everywhere. Its way back leaves them alone.
 *
 * @param names patterns of the objects that may be taken over
 */
record Adoption(NamePatterns names) {

    static final Adoption NONE = new Adoption(NamePatterns.of(List.of()));

    static Adoption of(List<String> patterns) {
        return new Adoption(NamePatterns.of(patterns));
    }

    boolean accepts(String database, String name) {
        return names.match(database, name);
    }

    /** The steps that create the objects, each after what it needs. */
    static List<MigrationStep> steps(Schema adopted) {
        return DependencyGraph.of(adopted).order().stream()
                .map(name -> step(adopted.objects().get(name)))
                .toList();
    }

    private static MigrationStep step(SchemaObject object) {
        return new MigrationStep.Run(
                create(object), List.of("taken over: it existed before; created only where it is missing"));
    }

    private static Statement create(SchemaObject object) {
        ObjectName name = ObjectName.of(object.name());
        if (object instanceof Table table) {
            Table plain = table.toBuilder().rollups(List.of()).build();
            return new CreateTable(name, true, false, false, "OLAP", plain);
        }
        return object instanceof View view
                ? new CreateView(name, true, false, view)
                : new CreateMaterializedView(name, true, (MaterializedView) object);
    }
}
