/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import java.sql.SQLException;
import java.time.Duration;

/**
 * The server's own time-out for INSERT, UPDATE, DELETE and CREATE TABLE AS: four hours, where a step may take as long as a job.
 *
 * <p>Source: FE classes {@code StmtExecutor.getExecTimeout} and {@code SetStmtAnalyzer}, which takes at most three days.
 */
final class LoadTimeout {

    private static final long MOST_SECONDS = 259_200;

    private LoadTimeout() {}

    /** Raises the time-out of the session to what a step may take; one that is higher already stays. */
    static void raise(RunConnection link, Duration patience) throws SQLException {
        long wanted = Math.min(patience.toSeconds(), MOST_SECONDS);
        String now = Queries.rows(link.get(), "SELECT @@insert_timeout").get(0).get(0);
        if (Long.parseLong(now) < wanted) {
            link.execute("SET insert_timeout = " + wanted);
        }
    }
}
