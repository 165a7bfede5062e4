/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Runs a query and keeps its rows as text. */
final class Rows {

    private Rows() {}

    /** All rows of a query; a NULL is null. */
    static List<String[]> of(Connection connection, String sql) throws SQLException {
        try (Statement statement = PlainStatements.on(connection);
                ResultSet results = statement.executeQuery(sql)) {
            int width = results.getMetaData().getColumnCount();
            List<String[]> rows = new ArrayList<>();
            while (results.next()) {
                String[] row = new String[width];
                for (int i = 0; i < width; i++) {
                    row[i] = results.getString(i + 1);
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** The first value of the first row; empty text if there is none. */
    static String single(Connection connection, String sql) throws SQLException {
        List<String[]> rows = of(connection, sql);
        return rows.isEmpty() || rows.get(0)[0] == null ? "" : rows.get(0)[0];
    }
}
