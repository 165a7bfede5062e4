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
 * <p>Statements about rows, databases or objects of another database change nothing. A statement that does not fit is an error: the
 * schema would no longer be what the server has.
 */
public final class SchemaFold {

    private SchemaFold() {}

    /**
     * The schema after one statement.
     *
     * @throws dev.rockhopper.schema.message.RockhopperException RH38xx if the statement does not fit the schema
     */
    public static Schema apply(Schema schema, Statement statement) {
        if (statement instanceof CreateTable create) {
            return Lookup.belongs(schema, create.name()) ? CreateFold.table(schema, create) : schema;
        }
        if (statement instanceof CreateTableLike create) {
            return Lookup.belongs(schema, create.name()) ? CreateFold.like(schema, create) : schema;
        }
        if (statement instanceof CreateView create) {
            return Lookup.belongs(schema, create.name()) ? CreateFold.view(schema, create) : schema;
        }
        if (statement instanceof CreateMaterializedView create) {
            return Lookup.belongs(schema, create.name()) ? CreateFold.materializedView(schema, create) : schema;
        }
        if (statement instanceof DropObject drop) {
            return Lookup.belongs(schema, drop.name()) ? DropFold.apply(schema, drop) : schema;
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
            return Lookup.belongs(schema, alter.name()) ? AlterTableFold.apply(schema, alter) : schema;
        }
        if (statement instanceof AlterView alter) {
            return Lookup.belongs(schema, alter.name()) ? AlterViewFold.apply(schema, alter) : schema;
        }
        if (statement instanceof AlterMaterializedView alter) {
            return Lookup.belongs(schema, alter.name()) ? AlterMaterializedViewFold.apply(schema, alter) : schema;
        }
        return schema;
    }
}
