/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.PlainStatements;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Small statements against the books. */
final class Queries {

    private Queries() {}

    /** Sends a statement as it is: without the JDBC escapes in braces, which are StarRocks' maps and structs. */
    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = PlainStatements.on(connection)) {
            statement.execute(sql);
        }
    }

    /** All rows as text; a NULL is empty. */
    static List<List<String>> rows(Connection connection, String sql) throws SQLException {
        try (Statement statement = PlainStatements.on(connection)) {
            return rows(statement, sql);
        }
    }

    private static List<List<String>> rows(Statement statement, String sql) throws SQLException {
        try (ResultSet results = statement.executeQuery(sql)) {
            int width = results.getMetaData().getColumnCount();
            List<List<String>> rows = new ArrayList<>();
            while (results.next()) {
                List<String> row = new ArrayList<>(width);
                for (int i = 1; i <= width; i++) {
                    String value = results.getString(i);
                    row.add(value == null ? "" : value);
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
