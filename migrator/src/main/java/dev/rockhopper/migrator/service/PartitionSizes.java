/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.report.ObjectSize;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** What the tables and materialized views of a database hold: {@code information_schema.partitions_meta}, since 3.1.9 and 3.2.4. */
final class PartitionSizes {

    private static final String QUERY =
            "SELECT TABLE_NAME, COUNT(*), SUM(CAST(ROW_COUNT AS BIGINT)), SUM(CAST(DATA_SIZE AS BIGINT))"
                    + " FROM information_schema.partitions_meta WHERE DB_NAME = ? AND NOT IS_TEMP GROUP BY TABLE_NAME";

    private PartitionSizes() {}

    /** By name; empty where the server has no such table, or the user may not read it: sizes are for people only. */
    static Map<String, ObjectSize> read(Connection connection, String database) {
        Map<String, ObjectSize> sizes = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
            statement.setString(1, database);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sizes.put(rows.getString(1), new ObjectSize(rows.getLong(3), rows.getLong(4), rows.getInt(2)));
                }
            }
            return sizes;
        } catch (SQLException unknown) {
            return Map.of();
        }
    }
}
