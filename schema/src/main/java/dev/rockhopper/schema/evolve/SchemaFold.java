/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.AlterView;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateTableLike;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.Statement;

/**
 * The effect of statements on a schema.
 *
 * <p>Statements about rows or databases change nothing, nor do those about objects of another catalog, or of another database unless a
 * statement before made the object. A statement that does not fit is an error: the schema would no longer be what the server has.
 */
public final class SchemaFold {

    private SchemaFold() {}

    /**
     * The schema after one statement.
     *
     * @throws dev.rockhopper.schema.message.RockhopperException RH38xx if the statement does not fit the schema
     */
    public static Schema apply(Schema schema, Statement statement) {
        return LocalNames.isElsewhere(schema, statement) ? schema : local(schema, LocalNames.in(schema, statement));
    }

    private static Schema local(Schema schema, Statement statement) {
        if (statement instanceof CreateTable create) {
            return CreateFold.table(schema, create);
        }
        if (statement instanceof CreateTableLike create) {
            return CreateFold.like(schema, create);
        }
        if (statement instanceof CreateView create) {
            return CreateFold.view(schema, create);
        }
        if (statement instanceof CreateMaterializedView create) {
            return CreateFold.materializedView(schema, create);
        }
        if (statement instanceof DropObject drop) {
            return DropFold.apply(schema, drop);
        }
        return alter(schema, statement);
    }

    /** The schema after several statements, in order. */
    public static Schema applyAll(Schema schema, Iterable<? extends Statement> statements) {
        Schema result = schema;
        for (Statement statement : statements) {
            result = apply(result, statement);
        }
        return result;
    }

    private static Schema alter(Schema schema, Statement statement) {
        if (statement instanceof AlterTable alter) {
            return AlterTableFold.apply(schema, alter);
        }
        if (statement instanceof AlterView alter) {
            return AlterViewFold.apply(schema, alter);
        }
        return AlterMaterializedViewFold.apply(schema, (AlterMaterializedView) statement);
    }
}
