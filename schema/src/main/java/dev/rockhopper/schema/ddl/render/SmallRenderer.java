/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.render;

import dev.rockhopper.schema.statement.DatabaseStatement;
import dev.rockhopper.schema.statement.TableStatement;
import java.util.stream.Collectors;

/** Statements of one line: databases, USE, TRUNCATE, RECOVER, CANCEL ALTER, REFRESH. */
final class SmallRenderer {

    private SmallRenderer() {}

    static String render(DatabaseStatement statement) {
        if (statement instanceof DatabaseStatement.CreateDatabase create) {
            return "CREATE DATABASE " + (create.ifNotExists() ? "IF NOT EXISTS " : "") + Sql.name(create.name())
                    + Sql.propertiesClause(create.properties());
        }
        if (statement instanceof DatabaseStatement.DropDatabase drop) {
            return "DROP DATABASE " + (drop.ifExists() ? "IF EXISTS " : "") + Sql.name(drop.name())
                    + (drop.force() ? " FORCE" : "");
        }
        return statement instanceof DatabaseStatement.Use use
                ? "USE " + Sql.name(use.name())
                : "SET CATALOG " + Sql.name(((DatabaseStatement.SetCatalog) statement).name());
    }

    static String render(TableStatement statement) {
        if (statement instanceof TableStatement.Truncate truncate) {
            return "TRUNCATE TABLE " + Sql.name(truncate.name())
                    + (truncate.partitions().isEmpty() ? "" : " PARTITION " + Sql.names(truncate.partitions()));
        }
        if (statement instanceof TableStatement.Recover recover) {
            return "RECOVER TABLE " + Sql.name(recover.name());
        }
        if (statement instanceof TableStatement.RefreshMaterializedView refresh) {
            return ("REFRESH MATERIALIZED VIEW " + Sql.name(refresh.name()) + " " + refresh.tail()).strip();
        }
        TableStatement.CancelAlter cancel = (TableStatement.CancelAlter) statement;
        boolean view = cancel.kind().equals("MATERIALIZED VIEW");
        return "CANCEL ALTER " + (view ? "" : "TABLE ") + cancel.kind() + " FROM " + Sql.name(cancel.name())
                + (cancel.jobs().isEmpty()
                        ? ""
                        : cancel.jobs().stream().map(String::valueOf).collect(Collectors.joining(", ", " (", ")")));
    }
}
