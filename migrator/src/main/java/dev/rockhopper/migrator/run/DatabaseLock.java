/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.RunCode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * The lock of one database.
 *
 * <p>StarRocks has no lock function, and an INSERT into a PRIMARY KEY table is an upsert. CREATE VIEW without IF NOT EXISTS is atomic on
 * the leader FE and costs no tablets: the second one gets error 1050. The view's comment says who holds it.
 */
final class DatabaseLock {

    private static final int TABLE_EXISTS = 1050;

    private final RunConnection link;
    private final String database;
    private final String view;
    private final LockOwner owner;

    DatabaseLock(RunConnection link, String database, String view, LockOwner owner) {
        this.link = link;
        this.database = database;
        this.view = view;
        this.owner = owner;
    }

    String database() {
        return database;
    }

    /** A lock with this run's own token is its own: the answer to the first attempt was lost on the way. */
    boolean tryCreate() throws SQLException {
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
    void requireLock() throws SQLException {
        Optional<String> comment = comment(link.get(), database, view);
        if (comment.isPresent() && LockOwner.parse(comment.get()).isEmpty()) {
            throw new RockhopperException(Message.error(
                    RunCode.NAME_TAKEN,
                    database + "." + view,
                    "An object has the name of Rockhopper's lock and is none.",
                    "Rename or drop it."));
        }
    }

    /**
     * Makes sure that this run still holds the lock. Throws if it was lost: then nothing more may be sent.
     *
     * <p>A further database that a step dropped took its lock along; nothing can run there.
     */
    void verify() throws SQLException {
        Optional<LockOwner> current = holder();
        if (!isMine(current) && (current.isPresent() || isHome() || isThere())) {
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

    private boolean isHome() {
        return owner.home().isEmpty();
    }

    private boolean isThere() throws SQLException {
        String sql = "SELECT 1 FROM information_schema.schemata WHERE SCHEMA_NAME = " + Sql.string(database);
        return !Queries.rows(link.get(), sql).isEmpty();
    }

    /** Who holds it; empty if nobody does. */
    Optional<LockOwner> holder() throws SQLException {
        return holder(link.get(), database, view);
    }

    /** 1050; or 1005 when two are created at the same moment. Source: FE class {@code LocalMetastore.createView}. */
    private static boolean isTaken(SQLException e) {
        return e.getErrorCode() == TABLE_EXISTS || ServerErrors.text(e).contains("already exists");
    }

    private boolean isMine(Optional<LockOwner> current) {
        return current.filter(holder -> holder.token().equals(owner.token())).isPresent();
    }

    static Optional<LockOwner> holder(Connection connection, String database, String view) throws SQLException {
        return comment(connection, database, view).flatMap(LockOwner::parse);
    }

    private static Optional<String> comment(Connection connection, String database, String view) throws SQLException {
        String sql = "SELECT TABLE_COMMENT FROM information_schema.tables WHERE TABLE_SCHEMA = " + Sql.string(database)
                + " AND TABLE_NAME = " + Sql.string(view);
        return Queries.rows(connection, sql).stream().map(row -> row.get(0)).findFirst();
    }

    /** Releases it if this run still holds it; whether it did. */
    boolean release() throws SQLException {
        boolean mine = isMine(holder());
        if (mine) {
            link.execute("DROP VIEW IF EXISTS " + name());
        }
        return mine;
    }

    private String name() {
        return Sql.name(database) + "." + Sql.name(view);
    }
}
