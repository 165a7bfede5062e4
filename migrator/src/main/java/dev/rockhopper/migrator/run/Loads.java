/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.ServerCode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What became of an INSERT, by its label. Source: documentation page SHOW_LOAD; FE class {@code LabelAlreadyUsedException}. */
final class Loads {

    private static final Set<String> ENDED = Set.of("FINISHED", "CANCELLED");
    private static final int STATE = 2;
    private static final long PAUSE_MILLIS = 500;

    private final RunConnection link;
    private final String database;
    private final Duration patience;

    /**
     * Looks at the loads of a database.
     *
     * @param patience how long to wait for one that is under way
     */
    Loads(RunConnection link, String database, Duration patience) {
        this.link = link;
        this.database = database;
        this.patience = patience;
    }

    /** Whether the server refuses a label because it has it already: then its INSERT is under way or has ended well. */
    static boolean isUsed(SQLException e) {
        return ServerErrors.text(e).contains("has already been used");
    }

    /**
     * Waits until the INSERT with a used label has ended; whether it ended well.
     *
     * @throws RockhopperException RH4012 if the time is up
     */
    boolean endsWell(String label) throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            String state = state(label);
            if (ENDED.contains(state)) {
                return state.equals("FINISHED");
            }
            if (System.nanoTime() - deadline >= 0) {
                throw timeUp(label, state);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private RockhopperException timeUp(String label, String state) {
        return new RockhopperException(Message.error(
                ServerCode.JOB_TIMEOUT,
                label,
                "An INSERT that an interrupted run sent is still " + state + " after " + patience.toSeconds()
                        + " s; it goes on in the server.",
                "Run the command again later: it waits for it. Or raise rockhopper.job-timeout."));
    }

    /** A load that is not shown (any more) has ended well, because its label is used. */
    private String state(String label) throws SQLException {
        String sql = "SHOW LOAD FROM " + Sql.name(database) + " WHERE LABEL = " + Sql.string(label);
        List<List<String>> rows = Queries.rows(link.get(), sql);
        return rows.isEmpty() ? "FINISHED" : rows.get(rows.size() - 1).get(STATE);
    }
}
