/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredMaterializedView;
import dev.rockhopper.embedded.catalog.StoredPartition;
import dev.rockhopper.embedded.catalog.StoredView;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.embedded.info.Moments;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.query.Command;
import dev.rockhopper.embedded.show.MaterializedViewText;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** SHOW commands about databases and what is in them. Source: FE class {@code ShowExecutor}. */
final class ShowObjects {
    private ShowObjects() {}

    static QueryResult databases(SessionContext context, Command command) {
        List<Object[]> rows = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(SystemDatabases.NAMES);
        context.catalog().databases().forEach(each -> names.add(each.name()));
        names.forEach(name -> rows.add(new Object[] {name}));
        return ShowFilter.texts(List.of("Database"), rows, command);
    }

    static QueryResult tables(SessionContext context, Command command) {
        Database database = database(context, command);
        List<Object[]> rows = new ArrayList<>();
        database.objects().forEach(each -> rows.add(new Object[] {each.name()}));
        return ShowFilter.texts(List.of("Tables_in_" + database.name()), rows, command);
    }

    static QueryResult fullTables(SessionContext context, Command command) {
        Database database = database(context, command);
        List<Object[]> rows = new ArrayList<>();
        for (CatalogObject each : database.objects()) {
            rows.add(new Object[] {each.name(), each instanceof OlapTable ? "BASE TABLE" : "VIEW"});
        }
        return ShowFilter.texts(List.of("Tables_in_" + database.name(), "Table_type"), rows, command);
    }

    private static Database database(SessionContext context, Command command) {
        String name;
        if (command.accept("FROM") || command.accept("IN")) {
            List<String> parts = command.name();
            name = parts.get(parts.size() - 1);
        } else {
            name = context.database()
                    .orElseThrow(() -> Refusal.analysis(ErrorCode.NO_DATABASE, "No database selected"));
        }
        return context.catalog()
                .database(name)
                .orElseThrow(() -> Refusal.analysis(ErrorCode.UNKNOWN_DATABASE, "Unknown database '" + name + "'"));
    }

    static QueryResult tableStatus(SessionContext context, Command command) {
        List<String> labels = ResultSets.labels(
                "Name",
                "Engine",
                "Version",
                "Row_format",
                "Rows",
                "Avg_row_length",
                "Data_length",
                "Max_data_length",
                "Index_length",
                "Data_free",
                "Auto_increment",
                "Create_time",
                "Update_time",
                "Check_time",
                "Collation",
                "Checksum",
                "Create_options",
                "Comment");
        Database database = database(context, command);
        List<Object[]> rows = new ArrayList<>();
        for (CatalogObject each : database.objects()) {
            String created = Moments.text(each.createdMillis());
            boolean view = each instanceof StoredView;
            String size = view ? "-1" : "0";
            rows.add(new Object[] {
                each.name(),
                view ? null : "StarRocks",
                null,
                "",
                size,
                size,
                size,
                null,
                null,
                null,
                null,
                created,
                view ? Moments.text(-1000) : created,
                null,
                "utf8_general_ci",
                null,
                "",
                comment(each)
            });
        }
        return ShowFilter.texts(labels, rows, command);
    }

    private static String comment(CatalogObject object) {
        if (object instanceof StoredView view) {
            return view.definition().comment();
        }
        return object instanceof OlapTable table
                ? table.state().comment()
                : ((StoredMaterializedView) object).state().comment();
    }

    static QueryResult partitions(SessionContext context, Command command) {
        return partitions(context, command, false);
    }

    static QueryResult temporaryPartitions(SessionContext context, Command command) {
        return partitions(context, command, true);
    }

    private static QueryResult partitions(SessionContext context, Command command, boolean temporary) {
        command.skip("FROM");
        ObjectFinder.Found found = ObjectFinder.from(context, command);
        if (!(found.object() instanceof OlapTable table)) {
            throw Refusal.analysis("Table " + found.object().name() + " is not a OLAP table");
        }
        List<String> labels = ResultSets.labels(
                "PartitionId",
                "PartitionName",
                "VisibleVersion",
                "State",
                "PartitionKey",
                "DistributionKey",
                "Buckets",
                "ReplicationNum",
                "StorageMedium",
                "RowCount");
        TableState state = table.state();
        List<Object[]> rows = new ArrayList<>();
        for (StoredPartition each : state.partitioning().partitions()) {
            if (each.temporary() != temporary) {
                continue;
            }
            rows.add(new Object[] {
                each.id(),
                each.name(),
                "1",
                "NORMAL",
                String.join(", ", state.namesOf(state.partitioning().columnIds())),
                state.distribution().random()
                        ? "ALL KEY"
                        : String.join(", ", state.namesOf(state.distribution().columnIds())),
                each.buckets(),
                each.replicationNum(),
                each.storageMedium().orElse("HDD"),
                "0"
            });
        }
        return ShowFilter.texts(labels, rows, command, 1);
    }

    static QueryResult materializedViews(SessionContext context, Command command) {
        Database database = database(context, command);
        List<Object[]> rows = new ArrayList<>();
        for (CatalogObject each : database.objects()) {
            if (each instanceof StoredMaterializedView view) {
                rows.add(new Object[] {
                    view.id(),
                    database.name(),
                    view.name(),
                    view.inactiveReason().isEmpty() ? "true" : "false",
                    view.inactiveReason().orElse(""),
                    MaterializedViewText.sql(view, context.catalog().settings().gates())
                });
            }
        }
        return ShowFilter.texts(
                List.of("id", "database_name", "name", "is_active", "inactive_reason", "text"), rows, command, 2);
    }
}
