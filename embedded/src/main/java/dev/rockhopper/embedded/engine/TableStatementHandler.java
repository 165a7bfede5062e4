/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.alter.AlterTarget;
import dev.rockhopper.embedded.alter.TableAlterer;
import dev.rockhopper.embedded.catalog.AlterJob;
import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.TableStatement;
import java.util.Locale;
import java.util.Optional;

/** TRUNCATE, RECOVER, CANCEL ALTER and REFRESH. Source: FE {@code LocalMetastore, SchemaChangeHandler.cancel}. */
final class TableStatementHandler {
    private TableStatementHandler() {}

    static QueryResult run(SessionContext context, RowHandler rows, TableStatement statement) {
        if (statement instanceof TableStatement.Truncate truncate) {
            truncate(context, truncate);
            return rows.truncate(truncate);
        }
        if (statement instanceof TableStatement.Recover recover) {
            recover(context, recover.name());
        } else if (statement instanceof TableStatement.CancelAlter cancel) {
            cancel(context, cancel);
        } else {
            MaterializedViewHandler.refresh(context, ((TableStatement.RefreshMaterializedView) statement).name());
        }
        return QueryResult.Ok.NONE;
    }

    private static Refusal unknown(String name) {
        return Refusal.analysis(ErrorCode.UNKNOWN_TABLE, "Unknown table '" + name + "'");
    }

    private static void truncate(SessionContext context, TableStatement.Truncate truncate) {
        Database database = context.databaseOf(truncate.name());
        String name = truncate.name().name();
        CatalogObject object = database.object(name).orElseThrow(() -> unknown(name));
        if (!(object instanceof OlapTable table)) {
            throw Refusal.ddl("Only support truncate OLAP table or LAKE table");
        }
        for (String partition : truncate.partitions()) {
            boolean exists = table.state().partitioning().partitions().stream()
                    .anyMatch(each -> each.name().equalsIgnoreCase(partition));
            if (!exists) {
                throw Refusal.ddl("Partition " + partition + " does not exist");
            }
        }
        TableAlterer.checkIdle(new AlterTarget(context.catalog(), database, table, ""));
    }

    private static void recover(SessionContext context, ObjectName name) {
        Database database = context.databaseOf(name);
        if (database.object(name.name()).isPresent()) {
            throw Refusal.of(ErrorCode.TABLE_EXISTS, "Table '" + name.name() + "' already exists");
        }
        OlapTable table = database.unrecycle(name.name())
                .orElseThrow(() -> Refusal.of(ErrorCode.UNKNOWN_TABLE, "Unknown table '" + name.name() + "'"));
        database.add(table);
    }

    private static void cancel(SessionContext context, TableStatement.CancelAlter cancel) {
        Database database = context.databaseOf(cancel.name());
        String name = cancel.name().name();
        CatalogObject object = database.object(name).orElseThrow(() -> unknown(name));
        String kind = cancel.kind().toUpperCase(Locale.ROOT);
        Optional<AlterJob> job = object instanceof OlapTable table
                ? table.runningJob().filter(each -> each.kind() == kindOf(kind))
                : Optional.empty();
        String state = kindOf(kind) == AlterJob.Kind.COLUMN
                ? "SCHEMA_CHANGE/WAITING_STABLE"
                : kindOf(kind).name();
        AlterJob running = job.orElseThrow(() -> Refusal.ddl("Table[" + name + "] is not under " + state + "."));
        context.catalog().jobs().cancel(running, "user cancelled");
    }

    private static AlterJob.Kind kindOf(String kind) {
        return switch (kind) {
            case "COLUMN" -> AlterJob.Kind.COLUMN;
            case "OPTIMIZE" -> AlterJob.Kind.OPTIMIZE;
            default -> AlterJob.Kind.ROLLUP;
        };
    }
}
