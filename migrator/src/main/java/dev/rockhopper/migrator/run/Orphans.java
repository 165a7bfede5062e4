/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.ServerErrors;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Statements whose sender is dead, but on which the server still works: it does not notice before it has the answer.
 *
 * <p>They are found by their {@link StatementTag} in SHOW FULL PROCESSLIST; a server or a user that shows none has none to show.
 */
final class Orphans {

    private static final long PAUSE_MILLIS = 500;

    private final RunConnection link;
    private final Duration patience;

    Orphans(RunConnection link, Duration patience) {
        this.link = link;
        this.patience = patience;
    }

    /** Waits until the statement of a step is not under way any more, or patience ends: then the live objects must tell. */
    void await(Stage stage, int step) throws SQLException, InterruptedException {
        String tag = StatementTag.of(stage, step);
        long deadline = System.nanoTime() + patience.toNanos();
        while (isRunning(tag) && System.nanoTime() - deadline < 0) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private boolean isRunning(String tag) throws SQLException {
        try {
            return ProcessList.read(link.get()).entries().stream()
                    .anyMatch(entry -> entry.working() && entry.statement().contains(tag));
        } catch (SQLException e) {
            if (ServerErrors.isConnectionFailure(e)) {
                throw e;
            }
            return false;
        }
    }
}
