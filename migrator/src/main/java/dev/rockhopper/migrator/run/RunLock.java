/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.RunCode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One run at a time per database, from any number of machines.
 *
 * <p>StarRocks has no lock function, and an INSERT into a PRIMARY KEY table is an upsert. CREATE VIEW without IF NOT EXISTS is atomic on
 * the leader FE and costs no tablets: the second one gets error 1050. The view's comment says who holds it.
 */
public final class RunLock implements AutoCloseable {

    private static final int TABLE_EXISTS = 1050;
    private static final long FIRST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 1000;

    private final RunConnection link;
    private final String database;
    private final String view;
    private final LockOwner owner;

    private RunLock(RunConnection link, String database, String view, LockOwner owner) {
        this.link = link;
        this.database = database;
        this.view = view;
        this.owner = owner;
    }

    /**
     * Takes the lock, waiting for it if need be. A lock that this user could not see afterwards is not taken.
     *
     * @param owner this run
     * @param patience how long to wait while another run holds it
     * @throws LockHeldException if it is still held then
     * @throws RockhopperException RH7016 if an object that is no lock has its name, RH7011 if the thread is interrupted while it waits
     */
    public static RunLock acquire(
            RunConnection link, String database, BookTables tables, LockOwner owner, Duration patience)
            throws SQLException {
        RunLock lock = new RunLock(link, database, tables.lock(), owner);
        long deadline = System.nanoTime() + patience.toNanos();
        long pause = FIRST_PAUSE_MILLIS;
        link.askAgain(lock::holder);
        while (!link.askAgain(lock::tryCreate)) {
            lock.requireLock();
            if (System.nanoTime() - deadline >= 0) {
                throw heldBy(database, lock.holder());
            }
            lock.pause(pause);
            pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
        }
        return lock;
    }

    /** A lock with this run's own token is its own: the answer to the first attempt was lost on the way. */
    private boolean tryCreate() throws SQLException {
        try {
            link.execute("CREATE VIEW " + name() + " (`token`) COMMENT " + Sql.string(owner.toComment()) + " AS SELECT "
                    + Sql.string(owner.token()));
            return true;
        } catch (SQLException e) {
            if (isTaken(e)) {
                return isMine(holder());
            }
            throw e;
        }
    }

    /** What has the name of the lock must be a lock; otherwise no waiting helps. */
    private void requireLock() throws SQLException {
        Optional<String> comment = comment(link.get(), database, view);
        if (comment.isPresent() && LockOwner.parse(comment.get()).isEmpty()) {
            throw new RockhopperException(Message.error(
                    RunCode.NAME_TAKEN,
                    database + "." + view,
                    "An object has the name of Rockhopper's lock and is none.",
                    "Rename or drop it."));
        }
    }

    /** What is said of a lock that is held; empty: by a run that has just ended. */
    public static LockHeldException heldBy(String database, Optional<LockOwner> other) {
        String holder = other.map(current -> current.describe(Instant.now())).orElse("a run that has just ended");
        return new LockHeldException(Message.error(
                RunCode.LOCK_HELD,
                database,
                "Another run holds the lock: " + holder + ".",
                "Wait for it (--lock-timeout), or, if it is dead for certain, run: rockhopper unlock"));
    }

    /** Makes sure that this run still holds the lock. Throws if it was lost: then nothing more may be sent. */
    void verify() throws SQLException {
        Optional<LockOwner> current = holder();
        if (!isMine(current)) {
            throw new RockhopperException(Message.error(
                    RunCode.LOCK_LOST,
                    database,
                    "This run no longer holds the lock ("
                            + current.map(other -> "held by " + other.describe(Instant.now()))
                                    .orElse("it was removed")
                            + "); it stopped before the next statement.",
                    "See what the other run did (rockhopper current), then run the command again."));
        }
    }

    private Optional<LockOwner> holder() throws SQLException {
        return holder(link.get(), database, view);
    }

    /** 1050; or 1005 when two are created at the same moment. Source: FE class {@code LocalMetastore.createView}. */
    private static boolean isTaken(SQLException e) {
        return e.getErrorCode() == TABLE_EXISTS || ServerErrors.text(e).contains("already exists");
    }

    private boolean isMine(Optional<LockOwner> current) {
        return current.filter(holder -> holder.token().equals(owner.token())).isPresent();
    }

    /** Who holds the lock of a database; empty if nobody does. */
    public static Optional<LockOwner> holder(RunConnection link, String database, BookTables tables)
            throws SQLException {
        return link.askAgain(() -> holder(link.get(), database, tables.lock()));
    }

    private static Optional<LockOwner> holder(Connection connection, String database, String view) throws SQLException {
        return comment(connection, database, view).flatMap(LockOwner::parse);
    }

    private static Optional<String> comment(Connection connection, String database, String view) throws SQLException {
        String sql = "SELECT TABLE_COMMENT FROM information_schema.tables WHERE TABLE_SCHEMA = " + Sql.string(database)
                + " AND TABLE_NAME = " + Sql.string(view);
        return Queries.rows(connection, sql).stream().map(row -> row.get(0)).findFirst();
    }

    /** Removes a lock whoever holds it: for an operator who knows that its run is dead. */
    public static void remove(Connection connection, String database, BookTables tables) throws SQLException {
        Queries.execute(connection, "DROP VIEW IF EXISTS " + Sql.name(database) + "." + Sql.name(tables.lock()));
    }

    /** Releases the lock if this run still holds it. */
    @Override
    public void close() throws SQLException {
        link.askAgain(this::release);
    }

    private boolean release() throws SQLException {
        boolean mine = isMine(holder());
        if (mine) {
            link.execute("DROP VIEW IF EXISTS " + name());
        }
        return mine;
    }

    private String name() {
        return Sql.name(database) + "." + Sql.name(view);
    }

    private void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new RockhopperException(
                    Message.error(RunCode.INTERRUPTED, database, "Waiting for the lock was stopped.", ""), e);
        }
    }
}
