/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.conformance;

import dev.rockhopper.embedded.EmbeddedOptions;
import dev.rockhopper.embedded.EmbeddedStarRocks;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An embedded server and one connection to it through its socket, by MySQL's driver. */
final class JdbcWire implements Wire {
    private final EmbeddedStarRocks server;
    private final Connection connection;
    private final Statement statement;

    private JdbcWire(EmbeddedStarRocks server, Connection connection, Statement statement) {
        this.server = server;
        this.connection = connection;
        this.statement = statement;
    }

    static JdbcWire to(EmbeddedOptions options) throws SQLException {
        EmbeddedStarRocks server = options.start();
        Connection connection =
                DriverManager.getConnection(server.jdbcUrl("") + "?jdbcCompliantTruncation=false", "root", "");
        Statement statement = connection.createStatement();
        // The scripts have braces that are no escapes of JDBC.
        statement.setEscapeProcessing(false);
        return new JdbcWire(server, connection, statement);
    }

    /** An answer with its labels, also when there are no rows. */
    record Table(List<String> labels, List<List<String>> rows) {}

    Table table(String sql) throws SQLException {
        List<String> labels = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        boolean result;
        try {
            result = statement.execute(sql);
        } catch (SQLException e) {
            throw new Refused(e.getErrorCode(), e.getMessage());
        }
        if (result) {
            try (ResultSet set = statement.getResultSet()) {
                int columns = set.getMetaData().getColumnCount();
                for (int i = 1; i <= columns; i++) {
                    labels.add(set.getMetaData().getColumnLabel(i));
                }
                while (set.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= columns; i++) {
                        row.add(set.getString(i));
                    }
                    rows.add(row);
                }
            }
        }
        return new Table(labels, rows);
    }

    @Override
    public List<Map<String, Object>> run(String sql) {
        try {
            return statement.execute(sql) ? rows() : List.of();
        } catch (SQLException e) {
            throw new Refused(e.getErrorCode(), e.getMessage());
        }
    }

    private List<Map<String, Object>> rows() throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (ResultSet result = statement.getResultSet()) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= columns; i++) {
                    row.put(result.getMetaData().getColumnLabel(i), result.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            server.close();
        }
    }
}
