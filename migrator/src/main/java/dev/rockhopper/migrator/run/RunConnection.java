/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.schema.message.RockhopperException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection of a run, opened anew when it breaks: the run keeps its lock meanwhile, because the lock knows it by its token.
 *
 * <p>A server that does not answer within the answer time-out counts as lost: the driver then closes the connection.
 */
public final class RunConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunConnection.class);
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 5000;
    private static final Executor SAME_THREAD = Runnable::run;

    /** Opens a connection with the right current database. */
    @FunctionalInterface
    public interface Opener {

        /** Opens one. */
        Connection open() throws SQLException;

        /** The connection broke, and one is opened in its place, as soon as that succeeds. */
        default void lost(String reason, Duration patience) {}

        /** The new connection takes the place of the broken one. */
        default void replaced(Connection connection) {}
    }

    /** Something that may be asked twice. */
    @FunctionalInterface
    interface Question<T> {
        T ask() throws SQLException;
    }

    private final Opener opener;
    private final Duration patience;
    private final Duration answerTimeout;
    private final Optional<AnswerWatch> watch;
    private Connection current;

    private RunConnection(Connection first, Opener opener, Duration patience, Duration answerTimeout) {
        this.current = first;
        this.watch = Optional.ofNullable(opener).map(AnswerWatch::new);
        this.opener = opener;
        this.patience = patience;
        this.answerTimeout = answerTimeout;
    }

    /** A connection that is not opened again; whoever opened it closes it. */
    public static RunConnection fixed(Connection connection) {
        return new RunConnection(connection, null, Duration.ZERO, Duration.ZERO);
    }

    /**
     * A connection that is opened again when it breaks.
     *
     * @param first the open one, which is closed here
     * @param patience how long to try; zero: not at all
     * @param answerTimeout how long the server may take for an answer; zero: for ever
     */
    public static RunConnection reopening(Connection first, Opener opener, Duration patience, Duration answerTimeout)
            throws SQLException {
        RunConnection link = new RunConnection(first, opener, patience, answerTimeout);
        link.use(first);
        return link;
    }

    private void use(Connection connection) throws SQLException {
        current = connection;
        limit(answerTimeout);
        if (watch.isPresent()) {
            watch.get().begin(connection);
        }
    }

    /** The open connection. */
    public Connection get() {
        return current;
    }

    /** Sends a statement that changes something; an answer that was lost on the way is noticed. */
    void execute(String sql) throws SQLException {
        Connection connection = current;
        if (watch.isPresent()) {
            watch.get().during(connection, () -> {
                Queries.execute(connection, sql);
                return null;
            });
        } else {
            Queries.execute(connection, sql);
        }
    }

    /**
     * Opens a new connection in place of a broken one.
     *
     * @return false if that did not succeed in time, or is not wanted
     */
    boolean reopen(Exception cause) throws InterruptedException {
        if (opener == null || patience.isZero()) {
            return false;
        }
        LOG.warn("connection lost, opening a new one: {}", cause.getMessage());
        opener.lost(reason(cause), patience);
        discard();
        long deadline = System.nanoTime() + patience.toNanos();
        long pause = FIRST_PAUSE_MILLIS;
        while (true) {
            try {
                use(opener.open());
                opener.replaced(current);
                LOG.info("connected again");
                return true;
            } catch (SQLException | RockhopperException e) {
                if (System.nanoTime() - deadline >= 0) {
                    cause.addSuppressed(e);
                    return false;
                }
            }
            Thread.sleep(pause);
            pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
        }
    }

    private static String reason(Exception cause) {
        Throwable first = cause instanceof SQLException ? cause : cause.getCause();
        return first instanceof SQLException sql ? ServerErrors.text(sql) : String.valueOf(cause.getMessage());
    }

    /**
     * A new session takes the place of this one, in which something may be set. If it cannot be opened now, the connection counts as broken, and is
     * opened again when it is needed.
     */
    void renew() {
        if (opener == null) {
            return;
        }
        discard();
        try {
            use(opener.open());
            opener.replaced(current);
        } catch (SQLException | RockhopperException e) {
            LOG.debug("no new session yet", e);
        }
    }

    /** Asks, and asks once more over a new connection if the first one breaks. Not within steps: a session may have settings of its own. */
    <T> T askAgain(Question<T> question) throws SQLException {
        try {
            return question.ask();
        } catch (SQLException e) {
            if (!ServerErrors.isConnectionFailure(e) || !reopenQuietly(e)) {
                throw e;
            }
            return question.ask();
        }
    }

    /** The same for a question whose failure is told to people already: the broken connection is its cause. */
    public <T> T again(Supplier<T> question) {
        try {
            return question.get();
        } catch (RockhopperException e) {
            boolean lost = e.getCause() instanceof SQLException cause && ServerErrors.isConnectionFailure(cause);
            if (!lost || !reopenQuietly(e)) {
                throw e;
            }
            return question.get();
        }
    }

    private boolean reopenQuietly(Exception e) {
        try {
            return reopen(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Lets one statement take longer than the others. */
    void withLimit(Duration limit, Question<Void> statement) throws SQLException {
        limit(limit);
        try {
            statement.ask();
        } finally {
            restoreLimit();
        }
    }

    private void restoreLimit() {
        try {
            limit(answerTimeout);
        } catch (SQLException broken) {
            LOG.debug("a broken connection has no limits", broken);
        }
    }

    private void limit(Duration limit) throws SQLException {
        if (!answerTimeout.isZero()) {
            current.setNetworkTimeout(SAME_THREAD, (int) Math.min(Integer.MAX_VALUE, limit.toMillis()));
        }
    }

    private void discard() {
        try {
            current.close();
        } catch (SQLException alreadyBroken) {
            LOG.debug("closing a broken connection", alreadyBroken);
        }
    }

    /** Closes the connection, if it was opened here. */
    @Override
    public void close() {
        watch.ifPresent(AnswerWatch::close);
        if (opener != null) {
            discard();
        }
    }
}
