/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.comparison;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One of the two servers, with a database for the scripts. */
final class Server implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 30_000;
    private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d";

    private final Connection connection;
    private final String database;

    Server(String url, String database) throws SQLException {
        this.connection = DriverManager.getConnection(url, "root", "");
        this.database = database;
    }

    /** An answer: zero and rows, or the code and message of a refusal. */
    record Answer(int code, String message, List<TreeMap<String, String>> rows) {}

    void begin() {
        end();
        run("CREATE DATABASE " + database);
        run("USE " + database);
    }

    void end() {
        run("DROP DATABASE IF EXISTS " + database + " FORCE");
    }

    Answer run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            List<TreeMap<String, String>> rows = new ArrayList<>();
            if (statement.execute(sql)) {
                ResultSet result = statement.getResultSet();
                while (result.next()) {
                    TreeMap<String, String> row = new TreeMap<>();
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        String value = result.getString(i);
                        row.put(
                                result.getMetaData().getColumnLabel(i),
                                value == null ? null : value.replaceAll(MOMENT, "MOMENT"));
                    }
                    rows.add(row);
                }
            }
            return new Answer(0, "", rows);
        } catch (SQLException e) {
            return new Answer(e.getErrorCode(), String.valueOf(e.getMessage()), List.of());
        }
    }

    Set<String> objects() {
        Set<String> names = new TreeSet<>();
        run("SHOW TABLES").rows().forEach(row -> names.add(row.firstEntry().getValue()));
        return names;
    }

    /** Waits until no job of the database runs. */
    void settle() throws InterruptedException {
        long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (isBusy() && System.currentTimeMillis() < deadline) {
            Thread.sleep(200);
        }
    }

    private boolean isBusy() {
        for (String kind : List.of("TABLE COLUMN", "TABLE OPTIMIZE", "TABLE ROLLUP")) {
            boolean busy = run("SHOW ALTER " + kind + " FROM " + database).rows().stream()
                    .map(row -> row.get("State"))
                    .anyMatch(state -> !state.equals("FINISHED") && !state.equals("CANCELLED"));
            if (busy) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws SQLException {
        end();
        connection.close();
    }
}
