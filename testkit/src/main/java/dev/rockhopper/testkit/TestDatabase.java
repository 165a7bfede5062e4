/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A database that one test owns.
 *
 * @param url with the database, for MySQL Connector/J
 * @param user may do everything in it
 * @param password of the user; may be empty
 * @param name of the database
 */
public record TestDatabase(String url, String user, String password, String name) {

    /** A new connection; whoever opens it closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The same database for another driver, for example {@code mariadb}. */
    public TestDatabase withDriver(String driver) {
        return new TestDatabase(url.replaceFirst("^jdbc:[a-z]+:", "jdbc:" + driver + ":"), user, password, name);
    }

    /** Runs statements, one after the other. */
    public void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /** The first column of a query. */
    public List<String> query(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    /** Names of all tables and views, sorted. */
    public List<String> objects() throws SQLException {
        return query("SELECT TABLE_NAME FROM information_schema.tables WHERE TABLE_SCHEMA = '" + name + "'").stream()
                .sorted()
                .toList();
    }
}
