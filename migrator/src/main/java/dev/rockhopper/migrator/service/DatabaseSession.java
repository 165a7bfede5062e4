/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.live.LiveSchema;
import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.migrator.config.RunSettings;
import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.run.Books;
import dev.rockhopper.migrator.run.LockOwner;
import dev.rockhopper.migrator.run.RunConnection;
import dev.rockhopper.migrator.run.RunLock;
import dev.rockhopper.migrator.source.ServerSession;
import dev.rockhopper.migrator.source.Visibility;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.ServerCode;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.server.ServerProfile;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** The database that a project manages, over an open connection. */
final class DatabaseSession implements AutoCloseable {

    private final Project project;
    private final RunConnection link;
    private ServerSession session;
    private Set<String> partlySeen = Set.of();

    private DatabaseSession(Project project, ServerSession first) throws SQLException {
        RunSettings settings = project.settings().run();
        this.project = project;
        this.session = first;
        this.link = RunConnection.reopening(
                first.connection(), new Sessions(), settings.reconnectTimeout(), settings.answerTimeout());
    }

    /** Connects to the database of the URL. */
    static DatabaseSession open(Project project) {
        ServerSession session = project.connect();
        try {
            session.database();
            return new DatabaseSession(project, session);
        } catch (SQLException e) {
            session.close();
            throw unreachable(session, e);
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /** Opens further sessions like the first one. */
    private final class Sessions implements RunConnection.Opener {

        @Override
        public Connection open() {
            return project.connect().connection();
        }

        @Override
        public void replaced(Connection connection) {
            session = session.over(connection);
        }
    }

    private static RockhopperException unreachable(ServerSession session, SQLException e) {
        return new RockhopperException(
                Message.error(
                        ServerCode.UNREACHABLE,
                        session.place(),
                        "The connection broke: " + ServerErrors.text(e),
                        "Check that the FE is up and try again."),
                e);
    }

    /** The connection, opened again when it breaks. */
    RunConnection link() {
        return link;
    }

    ServerSession server() {
        return session;
    }

    ServerProfile profile() {
        return session.profile();
    }

    String database() {
        return session.database();
    }

    /** The database's books. */
    Books books() {
        return new Books(link, database(), project.visibility().books(), LockOwner.whoIsHere());
    }

    /** The same, fit to be created on a cluster with few backends. */
    Books newBooks() {
        return new Books(
                link, database(), BookReplication.fit(project.visibility().books(), link.get()), LockOwner.whoIsHere());
    }

    /** Takes the lock of the database, waiting as long as the settings say; whoever took it closes it. */
    RunLock lock(RunSettings settings) throws SQLException {
        return RunLock.acquire(
                link, database(), project.visibility().books(), LockOwner.whoIsHere(), settings.lockTimeout());
    }

    /** What the books say now. */
    Ledger ledger() {
        return Ledger.read(books());
    }

    /** The same in the words of these revisions, which may stand for squashed ones. */
    Ledger ledger(RevisionSet revisions) {
        return ledger().after(revisions.graph());
    }

    /** What is there, without what does not count. */
    LiveSchema live() {
        LiveSchema live = session.read(database());
        Visibility visibility = project.visibility();
        partlySeen = visibility.partlySeen(live.schema());
        return new LiveSchema(
                visibility.of(session.restored(live.schema(), visibility.books())), live.inactive(), live.messages());
    }

    /** A schema that is meant for this database, without what does not count. */
    Schema visible(Schema schema) {
        return project.visibility().of(schema.inDatabase(database()));
    }

    /** The tables of which {@link #live} left columns out; such a table must not be built anew. */
    Set<String> partlySeen() {
        return partlySeen;
    }

    @Override
    public void close() {
        link.close();
    }
}
