/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.ServerCode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The bulk questions about a database: their number does not depend on how many tables it has. */
final class Catalog {

    /**
     * One row of {@code information_schema.tables}.
     *
     * @param type BASE TABLE, VIEW (views and materialized views) or another word
     * @param engine StarRocks for tables and materialized views, empty for views, else the engine of an external table
     */
    record Entry(String name, String type, String engine) {

        boolean isView() {
            return "VIEW".equals(type) && engine.isEmpty();
        }

        boolean isInternal() {
            return isView() || "StarRocks".equalsIgnoreCase(engine);
        }
    }

    /** One row of {@code information_schema.materialized_views}. */
    record MaterializedEntry(String name, boolean rollup, boolean active, String definition) {}

    private final Connection connection;
    private final String database;

    Catalog(Connection connection, String database) {
        this.connection = connection;
        this.database = database;
    }

    /** By SHOW, which the FE answers alone: information_schema.schemata is empty on a cluster without a live backend. */
    void requireDatabase() {
        boolean exists =
                rows("SHOW DATABASES LIKE " + Sql.string(database)).stream().anyMatch(row -> row[0].equals(database));
        if (!exists) {
            throw ServerErrors.databaseMissing(database, database, null);
        }
    }

    List<Entry> entries() {
        String sql = "SELECT TABLE_NAME, TABLE_TYPE, ENGINE FROM information_schema.tables WHERE TABLE_SCHEMA = "
                + Sql.string(database);
        return rows(sql).stream()
                .map(row -> new Entry(row[0], row[1], row[2] == null ? "" : row[2]))
                .toList();
    }

    List<MaterializedEntry> materializedViews() {
        String sql = "SELECT TABLE_NAME, REFRESH_TYPE, IS_ACTIVE, MATERIALIZED_VIEW_DEFINITION"
                + " FROM information_schema.materialized_views WHERE TABLE_SCHEMA = "
                + Sql.string(database);
        return rows(sql).stream()
                .map(row -> new MaterializedEntry(
                        row[0], "ROLLUP".equals(row[1]), "true".equalsIgnoreCase(row[2]), row[3] == null ? "" : row[3]))
                .toList();
    }

    /** The expressions of all generated columns, by table and column. */
    Map<String, Map<String, String>> generatedColumns() {
        String sql =
                "SELECT TABLE_NAME, COLUMN_NAME, GENERATION_EXPRESSION FROM information_schema.columns WHERE TABLE_SCHEMA = "
                        + Sql.string(database) + " AND GENERATION_EXPRESSION <> ''";
        Map<String, Map<String, String>> tables = new HashMap<>();
        rows(sql)
                .forEach(row ->
                        tables.computeIfAbsent(row[0], table -> new HashMap<>()).put(row[1], row[2]));
        return tables;
    }

    private List<String[]> rows(String sql) {
        try {
            return Rows.of(connection, sql);
        } catch (SQLException e) {
            if (ServerErrors.isAccessDenied(e)) {
                throw new RockhopperException(
                        Message.error(
                                ServerCode.NO_RIGHTS,
                                database,
                                "This user may not read information_schema: " + ServerErrors.text(e),
                                "Grant the user a privilege on all tables and views of the database; nothing was compared."),
                        e);
            }
            throw new RockhopperException(
                    Message.error(
                            ServerCode.READ_FAILED,
                            database,
                            "The server failed to list the database: " + ServerErrors.text(e),
                            "Check that the cluster has a live backend; nothing was compared."),
                    e);
        }
    }
}
