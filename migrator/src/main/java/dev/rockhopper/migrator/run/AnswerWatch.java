/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.schema.message.RockhopperException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that an answer was lost on the way: the server has long finished, or has dropped the connection, and the client still waits for it.
 *
 * <p>Looks at SHOW FULL PROCESSLIST over another connection while a statement takes long; one that the server works on may take as long as it
 * likes. When the server twice in a row says that it does not work on it, the waiting connection is broken off, and its user learns that the
 * connection was lost.
 */
final class AnswerWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerWatch.class);
    private static final Duration INTERVAL = Duration.ofSeconds(5);
    private static final long NOT_KNOWN = -1;

    /** What the server says of a connection. */
    private enum Sight {
        WORKING,
        IDLE,
        GONE,
        UNKNOWN
    }

    private final RunConnection.Opener opener;
    private final ScheduledExecutorService looker = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "rockhopper-answers");
        thread.setDaemon(true);
        return thread;
    });
    private volatile long id = NOT_KNOWN;

    AnswerWatch(RunConnection.Opener opener) {
        this.opener = opener;
    }

    /** Remembers by which number the server knows a new connection; without one there is no watch. */
    void begin(Connection connection) throws SQLException {
        try {
            id = Long.parseLong(
                    Queries.rows(connection, "SELECT connection_id()").get(0).get(0));
        } catch (SQLException e) {
            if (ServerErrors.isConnectionFailure(e)) {
                throw e;
            }
            id = NOT_KNOWN;
        }
    }

    /** Runs a statement on the connection under watch. */
    void during(Connection connection, RunConnection.Question<Void> statement) throws SQLException {
        int[] silent = {0};
        ScheduledFuture<?> looks = looker.scheduleWithFixedDelay(
                () -> look(connection, silent), INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
        try {
            statement.ask();
        } finally {
            looks.cancel(false);
        }
    }

    private void look(Connection connection, int[] silent) {
        try (Connection other = opener.open()) {
            Sight sight = sight(other);
            silent[0] = sight == Sight.IDLE || sight == Sight.GONE ? silent[0] + 1 : 0;
            if (silent[0] == 2) {
                LOG.warn("the server does not work on the statement any more ({}), and its answer did not come", sight);
                connection.abort(Runnable::run);
            }
        } catch (SQLException | RockhopperException notNow) {
            LOG.debug("the server cannot be asked", notNow);
        }
    }

    /** Gone is only what a server does not list that lists the connections of all its frontends. */
    private Sight sight(Connection other) throws SQLException {
        ProcessList list = ProcessList.read(other);
        return list.entries().stream()
                .filter(entry -> entry.id() == id)
                .findFirst()
                .map(entry -> entry.working() ? Sight.WORKING : Sight.IDLE)
                .orElse(list.allFrontends() && id != NOT_KNOWN ? Sight.GONE : Sight.UNKNOWN);
    }

    @Override
    public void close() {
        looker.shutdownNow();
    }
}
