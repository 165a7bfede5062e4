/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Gives the server more time to plan a question: after three seconds it refuses one, which it does on a machine that is overloaded for a moment
 * (seen on 4.1 with eight runs at once). Source: FE class {@code SessionVariable}, new_planner_optimize_timeout.
 */
final class PatientPlanner {

    private static final int MILLIS = 60_000;

    private PatientPlanner() {}

    /** Raises the limit for the session; a server that does not know it has none. */
    static void ask(Connection connection) throws SQLException {
        try (Statement statement = PlainStatements.on(connection)) {
            statement.execute("SET new_planner_optimize_timeout = " + MILLIS);
        } catch (SQLException e) {
            if (ServerErrors.isConnectionFailure(e)) {
                throw e;
            }
        }
    }
}
