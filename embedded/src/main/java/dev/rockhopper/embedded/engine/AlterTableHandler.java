/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.alter.AlterTarget;
import dev.rockhopper.embedded.alter.TableAlterer;
import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredMaterializedView;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;

/** ALTER TABLE. Source: FE {@code AlterTableStatementAnalyzer}. */
final class AlterTableHandler {
    private AlterTableHandler() {}

    static QueryResult run(SessionContext context, AlterTable alter, String sql) {
        TableAlterer.checkClauses(alter.clauses());
        String databaseName = context.databaseNameOf(alter.name());
        Database database = context.catalog()
                .database(databaseName)
                .orElseThrow(() -> Refusal.analysis("Database default_catalog." + databaseName + " is not found"));
        String name = alter.name().name();
        CatalogObject object =
                database.object(name).orElseThrow(() -> Refusal.analysis("Table " + name + " is not found"));
        if (object instanceof StoredMaterializedView view) {
            return MaterializedViewHandler.alterIndexes(context, database, view, alter, sql);
        }
        if (!(object instanceof OlapTable table)) {
            boolean rename = alter.clauses().get(0) instanceof AlterClause.RenameTable;
            throw rename
                    ? Refusal.ddl("View does not support ALTER TABLE RENAME: " + name)
                    : Refusal.analysis(ErrorCode.COMMON, "Table " + name + " is a view");
        }
        TableAlterer.run(new AlterTarget(context.catalog(), database, table, sql), alter.clauses());
        return QueryResult.Ok.NONE;
    }
}
