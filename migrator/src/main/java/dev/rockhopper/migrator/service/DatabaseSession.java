/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.live.LiveSchema;
import dev.rockhopper.migrator.config.RunSettings;
import dev.rockhopper.migrator.run.Books;
import dev.rockhopper.migrator.run.RunLock;
import dev.rockhopper.migrator.source.ServerSession;
import dev.rockhopper.migrator.source.Visibility;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.server.ServerProfile;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Set;

/** The database that a project manages, over an open connection. */
final class DatabaseSession implements AutoCloseable {

    private final ServerSession session;
    private final String database;
    private final Visibility visibility;
    private Set<String> partlySeen = Set.of();

    private DatabaseSession(ServerSession session, String database, Visibility visibility) {
        this.session = session;
        this.database = database;
        this.visibility = visibility;
    }

    /** Connects to the database of the URL. */
    static DatabaseSession open(Project project) {
        ServerSession session = project.connect();
        try {
            return new DatabaseSession(session, session.database(), project.visibility());
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    ServerSession server() {
        return session;
    }

    ServerProfile profile() {
        return session.profile();
    }

    String database() {
        return database;
    }

    /** The database's books. */
    Books books() {
        return new Books(session.connection(), database, visibility.books(), who());
    }

    /** The same, fit to be created on a cluster with few backends. */
    Books newBooks() {
        return new Books(
                session.connection(), database, BookReplication.fit(visibility.books(), session.connection()), who());
    }

    /** Takes the lock of the database, waiting as long as the settings say; whoever took it closes it. */
    RunLock lock(RunSettings settings) throws SQLException {
        return RunLock.acquire(session.connection(), database, visibility.books(), who(), settings.lockTimeout());
    }

    /** What the books say now. */
    Ledger ledger() {
        return Ledger.read(books());
    }

    /** What is there, without what does not count. */
    LiveSchema live() {
        LiveSchema live = session.read(database);
        partlySeen = visibility.partlySeen(live.schema());
        return new LiveSchema(
                visibility.of(session.restored(live.schema(), visibility.books())), live.inactive(), live.messages());
    }

    /** A schema that is meant for this database, without what does not count. */
    Schema visible(Schema schema) {
        return visibility.of(schema.inDatabase(database));
    }

    /** The tables of which {@link #live} left columns out; such a table must not be built anew. */
    Set<String> partlySeen() {
        return partlySeen;
    }

    /** User and host, for the books and for others who wait. */
    static String who() {
        String user = System.getProperty("user.name", "unknown");
        try {
            return user + "@" + InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return user;
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
