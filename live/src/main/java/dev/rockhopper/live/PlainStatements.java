/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Statements that go to the server as they are. */
public final class PlainStatements {

    private PlainStatements() {}

    /** A statement without the escapes of JDBC: braces belong to names, texts, maps and structs of StarRocks. The caller closes it. */
    public static Statement on(Connection connection) throws SQLException {
        Statement statement = connection.createStatement();
        try {
            statement.setEscapeProcessing(false);
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }
}
