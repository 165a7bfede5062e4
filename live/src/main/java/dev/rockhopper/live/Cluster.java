/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What a server tells of itself besides schemas; empty answers where the user may not ask. */
public final class Cluster {

    /**
     * What a table holds, as the server counts it from time to time.
     *
     * @param rows number of rows
     * @param bytes size of one copy
     */
    public record Content(long rows, long bytes) {}

    private Cluster() {}

    /** Backends that are alive; empty if the user may not ask, or the cluster has compute nodes instead. */
    public static OptionalInt aliveBackends(Connection connection) {
        try (Statement statement = PlainStatements.on(connection);
                ResultSet rows = statement.executeQuery("SHOW BACKENDS")) {
            int alive = 0;
            while (rows.next()) {
                alive += Boolean.parseBoolean(rows.getString("Alive")) ? 1 : 0;
            }
            return OptionalInt.of(alive);
        } catch (SQLException notAllowed) {
            return OptionalInt.empty();
        }
    }

    /** A number of the FE's configuration; empty if the user may not ask (OPERATE on SYSTEM is needed). */
    public static OptionalLong configuration(Connection connection, String key) {
        try (Statement statement = PlainStatements.on(connection);
                ResultSet rows =
                        statement.executeQuery("ADMIN SHOW FRONTEND CONFIG LIKE '" + key.replace("'", "''") + "'")) {
            while (rows.next()) {
                if (rows.getString(1).equals(key)) {
                    return OptionalLong.of(Long.parseLong(rows.getString(3).strip()));
                }
            }
            return OptionalLong.empty();
        } catch (SQLException | NumberFormatException unknown) {
            return OptionalLong.empty();
        }
    }

    /** What each table of a database holds, by name; empty if the server does not say. */
    public static Map<String, Content> contents(Connection connection, String database) {
        Map<String, Content> contents = new LinkedHashMap<>();
        String sql = "SELECT TABLE_NAME, TABLE_ROWS, DATA_LENGTH FROM information_schema.tables WHERE TABLE_SCHEMA = '"
                + database.replace("'", "''") + "'";
        try (Statement statement = PlainStatements.on(connection);
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                contents.put(rows.getString(1), new Content(rows.getLong(2), rows.getLong(3)));
            }
            return contents;
        } catch (SQLException unknown) {
            return Map.of();
        }
    }
}
