/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.render;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.statement.AlterClause;
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
import java.util.stream.Collectors;

/** The one place that knows which renderer a statement has. */
public final class StatementRenderer {

    private StatementRenderer() {}

    /** The text of a statement for a server, without semicolon. */
    public static String render(Statement statement, ServerProfile server) {
        if (statement instanceof CreateTable create) {
            return TableRenderer.render(create);
        }
        if (statement instanceof CreateTableLike create) {
            return TableRenderer.render(create);
        }
        if (statement instanceof CreateView create) {
            return ViewRenderer.render(create, server);
        }
        if (statement instanceof CreateMaterializedView create) {
            return MaterializedViewRenderer.render(create);
        }
        if (statement instanceof AlterTable alter) {
            return "ALTER TABLE " + Sql.name(alter.name()) + " "
                    + alter.clauses().stream().map(AlterClauseRenderer::render).collect(Collectors.joining(", "));
        }
        if (statement instanceof AlterView alter) {
            return ViewRenderer.render(alter);
        }
        if (statement instanceof AlterMaterializedView alter) {
            return MaterializedViewRenderer.render(alter);
        }
        return small(statement);
    }

    private static String small(Statement statement) {
        if (statement instanceof DropObject drop) {
            return "DROP " + drop.kind().sql() + " " + (drop.ifExists() ? "IF EXISTS " : "") + Sql.name(drop.name())
                    + (drop.force() ? " FORCE" : "");
        }
        if (statement instanceof DatabaseStatement database) {
            return SmallRenderer.render(database);
        }
        if (statement instanceof TableStatement table) {
            return SmallRenderer.render(table);
        }
        return ((OtherStatement) statement).sql();
    }

    /** The text of one clause of ALTER TABLE. */
    public static String render(AlterClause clause) {
        return AlterClauseRenderer.render(clause);
    }

    /** The text of a column definition. */
    public static String render(Column column) {
        return ColumnRenderer.render(column);
    }
}
