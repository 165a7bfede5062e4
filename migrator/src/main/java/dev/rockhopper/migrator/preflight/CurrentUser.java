/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.preflight;

import dev.rockhopper.live.PlainStatements;
import dev.rockhopper.live.ServerErrors;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Who is logged in, as GRANT writes it: {@code 'name'@'host'}. */
final class CurrentUser {

    private CurrentUser() {}

    static String of(Connection connection) throws SQLException {
        try (Statement statement = PlainStatements.on(connection);
                ResultSet rows = statement.executeQuery("SELECT CURRENT_USER()")) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            if (ServerErrors.isConnectionFailure(e)) {
                throw e;
            }
            return "'the user'";
        }
    }
}
