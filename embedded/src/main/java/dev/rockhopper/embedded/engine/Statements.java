/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.AlterView;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateTableLike;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.DatabaseStatement;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.OtherStatement;
import dev.rockhopper.schema.statement.Statement;
import dev.rockhopper.schema.statement.TableStatement;

/** Gives each kind of statement to its handler. */
final class Statements {
    private final SessionContext context;
    private final OtherHandler other;

    Statements(SessionContext context) {
        this.context = context;
        this.other = new OtherHandler(context);
    }

    /** Runs one statement; the caller holds the catalog's lock. */
    QueryResult run(String sql) {
        OtherHandler.checkTransaction(context, sql);
        Statement statement = parse(sql);
        VersionSyntax.check(context.catalog().settings().gates(), statement, sql);
        if (statement instanceof CreateTable create) {
            return TableHandler.create(context, create, sql);
        }
        if (statement instanceof CreateTableLike like) {
            return TableHandler.createLike(context, like);
        }
        if (statement instanceof CreateView create) {
            return ViewHandler.create(context, create);
        }
        if (statement instanceof AlterView alter) {
            return ViewHandler.alter(context, alter);
        }
        if (statement instanceof DropObject drop) {
            return DropHandler.drop(context, drop);
        }
        if (statement instanceof DatabaseStatement database) {
            return DatabaseHandler.run(context, database);
        }
        if (statement instanceof AlterTable alter) {
            return AlterTableHandler.run(context, alter, sql);
        }
        return runRest(statement, sql);
    }

    private QueryResult runRest(Statement statement, String sql) {
        if (statement instanceof CreateMaterializedView create) {
            return MaterializedViewHandler.create(context, create);
        }
        if (statement instanceof AlterMaterializedView alter) {
            return MaterializedViewHandler.alter(context, alter);
        }
        if (statement instanceof TableStatement table) {
            return TableStatementHandler.run(context, other.rows(), table);
        }
        if (statement instanceof OtherStatement) {
            return other.run(sql);
        }
        throw Refusal.limit("This statement is not implemented: " + sql);
    }

    private static Statement parse(String sql) {
        try {
            return DdlParser.parse(sql);
        } catch (RockhopperException e) {
            Message first = e.messages().get(0);
            throw Refusal.ddl(
                    "Getting syntax error at line " + first.place().replace(":", ", column ") + ". Detail message: "
                            + first.text() + (first.remedy().isEmpty() ? "" : " (" + first.remedy() + ")"));
        }
    }
}
