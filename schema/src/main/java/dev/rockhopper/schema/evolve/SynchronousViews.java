/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.ddl.TableReferences;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Rollup;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Synchronous materialized views: rollups of one table that are created and dropped by statements of their own. */
final class SynchronousViews {

    private SynchronousViews() {}

    static Schema create(Schema schema, MaterializedView view) {
        Table base = base(schema, view);
        if (exists(schema, view.name())) {
            throw Wrong.taken(view.name(), "a synchronous materialized view");
        }
        List<Rollup> rollups = new ArrayList<>(base.rollups());
        rollups.add(new Rollup(view.name(), List.of(), Optional.of(view.query())));
        return schema.with(base.toBuilder().rollups(rollups).build());
    }

    static boolean exists(Schema schema, String name) {
        return schema.all(Table.class).stream()
                .flatMap(table -> table.rollups().stream())
                .anyMatch(rollup -> is(rollup, name));
    }

    static Schema drop(Schema schema, String name) {
        Schema result = schema;
        for (Table table : schema.all(Table.class)) {
            if (table.rollups().stream().anyMatch(rollup -> is(rollup, name))) {
                List<Rollup> rest = table.rollups().stream()
                        .filter(rollup -> !is(rollup, name))
                        .toList();
                result = result.with(table.toBuilder().rollups(rest).build());
            }
        }
        return result;
    }

    private static boolean is(Rollup rollup, String name) {
        return rollup.query().isPresent() && rollup.name().equals(name);
    }

    private static Table base(Schema schema, MaterializedView view) {
        for (ObjectName name : TableReferences.of(view.query())) {
            if (schema.table(name.name()).isPresent()) {
                return Lookup.table(schema, name.name());
            }
        }
        throw Wrong.refused(view.name(), "The synchronous materialized view reads no table of this schema.");
    }
}
