/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.RunCode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One run at a time per database, from any number of machines: the locks of all databases of a project, or of none.
 *
 * <p>All runs take them in the order of the names, and none waits for one while it holds another: two projects that share databases cannot wait
 * for each other.
 */
public final class RunLock implements AutoCloseable {

    private static final long FIRST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 1000;

    private final RunConnection link;
    private final String home;
    private final List<DatabaseLock> locks;

    private RunLock(RunConnection link, String home, List<DatabaseLock> locks) {
        this.link = link;
        this.home = home;
        this.locks = locks;
    }

    /**
     * Takes the locks of the databases, waiting for them if need be. A lock that this user could not see afterwards is not taken.
     *
     * @param databases all databases in which the run may work
     * @param owner this run; its home is the database with the books of the project
     * @param patience how long to wait while another run holds one of them
     * @throws LockHeldException if one is still held then; none is held by this run then
     * @throws RockhopperException RH7016 if an object that is no lock has its name, RH7011 if the thread is interrupted while it waits
     */
    public static RunLock acquire(
            RunConnection link, List<String> databases, BookTables tables, LockOwner owner, Duration patience)
            throws SQLException {
        List<DatabaseLock> locks = databases.stream()
                .distinct()
                .sorted()
                .map(database -> new DatabaseLock(link, database, tables.lock(), owner.in(database)))
                .toList();
        RunLock lock = new RunLock(link, owner.home(), locks);
        link.askAgain(locks.get(0)::holder);
        lock.await(System.nanoTime() + patience.toNanos());
        return lock;
    }

    private void await(long deadline) throws SQLException {
        long pause = FIRST_PAUSE_MILLIS;
        Optional<DatabaseLock> taken = takeAll();
        while (taken.isPresent()) {
            DatabaseLock other = taken.get();
            other.requireLock();
            if (System.nanoTime() - deadline >= 0) {
                throw heldBy(home, other.database(), other.holder());
            }
            pause(other.database(), pause);
            pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
            if (locks.get(0) == other || link.askAgain(other::holder).isEmpty()) {
                taken = takeAll();
            }
        }
    }

    /** Takes all; or none, and returns the one that another run holds. */
    private Optional<DatabaseLock> takeAll() throws SQLException {
        for (int i = 0; i < locks.size(); i++) {
            if (!take(i)) {
                release(i);
                return Optional.of(locks.get(i));
            }
        }
        return Optional.empty();
    }

    /** Those before it are given back when the server refuses one. */
    private boolean take(int number) throws SQLException {
        try {
            return link.askAgain(locks.get(number)::tryCreate);
        } catch (SQLException e) {
            try {
                release(number);
            } catch (SQLException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
    }

    /** Releases those before a number, the last one first; one that cannot be released does not keep the others. */
    private void release(int before) throws SQLException {
        SQLException failure = null;
        for (int i = before - 1; i >= 0; i--) {
            try {
                link.askAgain(locks.get(i)::release);
            } catch (SQLException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Makes sure that this run still holds every lock. Throws if one was lost: then nothing more may be sent. */
    void verify() throws SQLException {
        for (DatabaseLock each : locks) {
            each.verify();
        }
    }

    /**
     * What is said of a lock that is held.
     *
     * @param home the database with the books of the project that wants it
     * @param other empty: a run that has just ended
     */
    public static LockHeldException heldBy(String home, String database, Optional<LockOwner> other) {
        String holder = other.map(current -> current.describe(Instant.now())).orElse("a run that has just ended");
        return new LockHeldException(Message.error(
                RunCode.LOCK_HELD,
                database,
                "Another run holds the lock: " + holder + ".",
                "Wait for it (--lock-timeout), or, if it is dead for certain, run: rockhopper unlock"
                        + (isRemovable(home, database, other) ? "" : " in its own project")));
    }

    /** Who shares a database with other projects does not take their locks away, except in the database of his own books. */
    private static boolean isRemovable(String home, String database, Optional<LockOwner> other) {
        return home.equals(database)
                || other.filter(owner -> !owner.isOf(home, database)).isEmpty();
    }

    /** Who holds the lock of a database; empty if nobody does. */
    public static Optional<LockOwner> holder(RunConnection link, String database, BookTables tables)
            throws SQLException {
        return link.askAgain(() -> DatabaseLock.holder(link.get(), database, tables.lock()));
    }

    /**
     * Removes the lock of a run: for an operator who knows that it is dead.
     *
     * @return false if that run no longer holds it
     */
    public static boolean remove(RunConnection link, String database, BookTables tables, LockOwner dead)
            throws SQLException {
        DatabaseLock lock = new DatabaseLock(link, database, tables.lock(), dead);
        return link.askAgain(lock::release);
    }

    /** Releases what this run still holds. */
    @Override
    public void close() throws SQLException {
        release(locks.size());
    }

    private static void pause(String database, long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new RockhopperException(
                    Message.error(RunCode.INTERRUPTED, database, "Waiting for the lock was stopped.", ""), e);
        }
    }
}
