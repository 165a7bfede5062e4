/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.samples.quickstart;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Drops the database of the story, so that it can be told again. */
public final class DropDatabase {

    private DropDatabase() {}

    /**
     * Drops a database if it exists.
     *
     * @param arguments URL of the server, database, user, password
     */
    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection(arguments[0], arguments[2], arguments[3]);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS `" + arguments[1] + "`");
        }
    }
}
