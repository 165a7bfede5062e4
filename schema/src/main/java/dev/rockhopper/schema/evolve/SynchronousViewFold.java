/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.ddl.SynchronousViews;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Rollup;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import java.util.List;

/** Synchronous materialized views: rollups of one table that are created and dropped by statements of their own. */
final class SynchronousViewFold {

    private SynchronousViewFold() {}

    static Schema create(Schema schema, MaterializedView view) {
        Table base = base(schema, view);
        if (exists(schema, view.name())) {
            throw Wrong.taken(view.name(), "a synchronous materialized view");
        }
        return schema.with(SynchronousViews.with(base, SynchronousViews.rollup(view)));
    }

    static boolean exists(Schema schema, String name) {
        return schema.all(Table.class).stream()
                .anyMatch(table -> table.rollups().stream().anyMatch(rollup -> is(table, rollup, name)));
    }

    static Schema drop(Schema schema, String name) {
        Schema result = schema;
        for (Table table : schema.all(Table.class)) {
            if (table.rollups().stream().anyMatch(rollup -> is(table, rollup, name))) {
                List<Rollup> rest = table.rollups().stream()
                        .filter(rollup -> !is(table, rollup, name))
                        .toList();
                result = result.with(table.toBuilder().rollups(rest).build());
            }
        }
        return result;
    }

    private static boolean is(Table table, Rollup rollup, String name) {
        return rollup.query().isPresent()
                && ForeignNames.beside(table.name(), rollup.name()).equals(name);
    }

    private static Table base(Schema schema, MaterializedView view) {
        return SynchronousViews.base(schema, view.query())
                .orElseThrow(() ->
                        Wrong.refused(view.name(), "The synchronous materialized view reads no table of this schema."));
    }
}
