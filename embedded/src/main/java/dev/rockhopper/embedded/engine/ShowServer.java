/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.info.Moments;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.query.Command;
import dev.rockhopper.schema.server.RunMode;
import java.util.ArrayList;
import java.util.List;

/** SHOW commands about the server. Source: FE class {@code ShowExecutor}; recorded sessions. */
final class ShowServer {
    private static final List<String> VARIABLE = List.of("Variable_name", "Value");
    private static final List<String> ROUTINE = ResultSets.labels(
            "Db",
            "Name",
            "Type",
            "Definer",
            "Modified",
            "Created",
            "Security_type",
            "Comment",
            "character_set_client",
            "collation_connection",
            "Database Collation");

    private ShowServer() {}

    static QueryResult variables(SessionContext context, Command command) {
        List<Object[]> rows = new ArrayList<>();
        context.variables().all().forEach((name, value) -> rows.add(new Object[] {name, value}));
        return ShowFilter.texts(VARIABLE, rows, command);
    }

    static QueryResult status(SessionContext context, Command command) {
        return ShowFilter.texts(VARIABLE, List.of(), command);
    }

    static QueryResult warnings(SessionContext context, Command command) {
        return ResultSets.texts(List.of("Level", "Code", "Message"), List.of());
    }

    static QueryResult collation(SessionContext context, Command command) {
        return ShowFilter.texts(
                ResultSets.labels("Collation", "Charset", "Id", "Default", "Compiled", "Sortlen"),
                List.of(
                        new Object[] {"utf8_general_ci", "utf8", "33", "Yes", "Yes", "1"},
                        new Object[] {"binary", "binary", "63", "Yes", "Yes", "1"},
                        new Object[] {"gbk_chinese_ci", "gbk", "28", "Yes", "Yes", "1"}),
                command);
    }

    static QueryResult characterSet(SessionContext context, Command command) {
        return ShowFilter.texts(
                ResultSets.labels("Charset", "Description", "Default collation", "Maxlen"),
                List.<Object[]>of(new Object[] {"utf8", "UTF-8 Unicode", "utf8_general_ci", "3"}),
                command);
    }

    static QueryResult engines(SessionContext context, Command command) {
        return ResultSets.texts(
                ResultSets.labels("Engine", "Support", "Comment", "Transactions", "XA", "Savepoints"),
                List.<Object[]>of(
                        new Object[] {"OLAP", "YES", "Default storage engine of StarRocks", "NO", "NO", "NO"}));
    }

    static QueryResult catalogs(SessionContext context, Command command) {
        return ShowFilter.texts(
                List.of("Catalog", "Type", "Comment"),
                List.<Object[]>of(new Object[] {
                    "default_catalog", "Internal", "An internal catalog contains this cluster's self-managed tables."
                }),
                command);
    }

    static QueryResult grants(SessionContext context, Command command) {
        String user = "'" + context.user() + "'@'%'";
        return ResultSets.text(List.of("UserIdentity", "Catalog", "Grants"), user, null, "GRANT 'root' TO " + user);
    }

    static QueryResult plugins(SessionContext context, Command command) {
        return ResultSets.texts(List.of("Name", "Type", "Description", "Version", "Status"), List.of());
    }

    static QueryResult triggers(SessionContext context, Command command) {
        return ResultSets.texts(
                ResultSets.labels(
                        "Trigger",
                        "Event",
                        "Table",
                        "Statement",
                        "Timing",
                        "Created",
                        "sql_mode",
                        "Definer",
                        "character_set_client",
                        "collation_connection",
                        "Database Collation"),
                List.of());
    }

    static QueryResult routines(SessionContext context, Command command) {
        return ResultSets.texts(ROUTINE, List.of());
    }

    static QueryResult processList(SessionContext context, Command command) {
        return ResultSets.text(
                ResultSets.labels("Id", "User", "Host", "Db", "Command", "Time", "State", "Info"),
                context.connectionId(),
                context.user(),
                context.remoteAddress(),
                context.database().orElse(null),
                "Query",
                0,
                "OK",
                "SHOW PROCESSLIST");
    }

    static QueryResult frontends(SessionContext context, Command command) {
        String now = Moments.text(context.catalog().settings().clock().millis());
        return ResultSets.text(
                ResultSets.labels(
                        "Id", "Name", "IP", "QueryPort", "Role", "Join", "Alive", "LastHeartbeat", "ErrMsg", "Version"),
                "2",
                "embedded",
                "127.0.0.1",
                "9030",
                "LEADER",
                "true",
                "true",
                now,
                "",
                context.version());
    }

    static QueryResult backends(SessionContext context, Command command) {
        String now = Moments.text(context.catalog().settings().clock().millis());
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < context.catalog().settings().backends(); i++) {
            rows.add(new Object[] {
                String.valueOf(10001 + i), "127.0.0." + (10 + i), now, "true", "false", "0", "", context.version(), "OK"
            });
        }
        return ResultSets.texts(
                ResultSets.labels(
                        "BackendId",
                        "IP",
                        "LastHeartbeat",
                        "Alive",
                        "SystemDecommissioned",
                        "TabletNum",
                        "ErrMsg",
                        "Version",
                        "StatusCode"),
                rows);
    }

    static QueryResult computeNodes(SessionContext context, Command command) {
        return ResultSets.texts(List.of("ComputeNodeId", "IP", "Alive", "Version", "StatusCode"), List.of());
    }

    static QueryResult config(SessionContext context, Command command) {
        boolean sharedData = context.catalog().settings().profile().runMode() == RunMode.SHARED_DATA;
        return ShowFilter.texts(
                ResultSets.labels("Key", "AliasNames", "Value", "Type", "IsMutable", "Comment"),
                List.of(
                        new Object[] {
                            "run_mode", "[]", sharedData ? "shared_data" : "shared_nothing", "String", "false", ""
                        },
                        new Object[] {
                            "default_replication_num",
                            "[]",
                            String.valueOf(context.catalog().settings().defaultReplicationNum()),
                            "short",
                            "true",
                            ""
                        }),
                command);
    }
}
