/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl;

import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Rollup;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A synchronous materialized view is written as an object of its own and lives in the table that it reads, as a {@link Rollup}: this leads from
 * one to the other. Source: FE class {@code CreateMaterializedViewStmt}.
 */
public final class SynchronousViews {

    private SynchronousViews() {}

    /** The schema with each synchronous materialized view in its table; one whose table is not there stays an object. */
    public static Schema inTables(Schema schema) {
        Schema result = schema;
        for (MaterializedView view : schema.all(MaterializedView.class)) {
            Optional<Table> base = view.isSynchronous() ? base(result, view.query()) : Optional.empty();
            if (base.isPresent()) {
                result = result.without(view.name()).with(with(base.get(), rollup(view)));
            }
        }
        return result;
    }

    /** The table of the schema that a query reads. */
    public static Optional<Table> base(Schema schema, String query) {
        return TableReferences.of(query).stream()
                .flatMap(name -> schema.table(name.key(schema)).stream())
                .findFirst();
    }

    /** The rollup that a synchronous materialized view is. */
    public static Rollup rollup(MaterializedView view) {
        return new Rollup(ForeignNames.bare(view.name()), List.of(), Optional.of(view.query()), view.properties());
    }

    /** The table with one more rollup. */
    public static Table with(Table table, Rollup rollup) {
        List<Rollup> rollups = new ArrayList<>(table.rollups());
        rollups.add(rollup);
        return table.toBuilder().rollups(rollups).build();
    }

    /** The statements that create the synchronous materialized views of a table that exists. */
    public static List<Statement> creates(Table table) {
        return table.rollups().stream()
                .filter(rollup -> rollup.query().isPresent())
                .map(rollup -> create(table, rollup))
                .toList();
    }

    /** The statement that creates a synchronous materialized view. */
    public static Statement create(Table table, Rollup rollup) {
        return CreateMaterializedView.of(view(table, rollup));
    }

    /** The statement that drops a synchronous materialized view. */
    public static Statement drop(Table table, Rollup rollup) {
        return DropObject.of(view(table, rollup));
    }

    private static MaterializedView view(Table table, Rollup rollup) {
        return new MaterializedView(
                ForeignNames.beside(table.name(), rollup.name()),
                List.of(),
                List.of(),
                "",
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                rollup.properties(),
                rollup.query().orElseThrow());
    }
}
