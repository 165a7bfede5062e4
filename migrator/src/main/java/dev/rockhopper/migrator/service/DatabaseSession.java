/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.live.Cluster;
import dev.rockhopper.live.LiveSchema;
import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.migrator.config.RunSettings;
import dev.rockhopper.migrator.preflight.BasesElsewhere;
import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.run.Books;
import dev.rockhopper.migrator.run.LockOwner;
import dev.rockhopper.migrator.run.LostBooksException;
import dev.rockhopper.migrator.run.RunConnection;
import dev.rockhopper.migrator.run.RunLock;
import dev.rockhopper.migrator.source.ServerSession;
import dev.rockhopper.migrator.source.Visibility;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.RunCode;
import dev.rockhopper.schema.message.ServerCode;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.Plan;
import dev.rockhopper.schema.plan.Step;
import dev.rockhopper.schema.server.ServerProfile;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The database that a project manages, over an open connection. */
final class DatabaseSession implements AutoCloseable {

    private final Project project;
    private final RunConnection link;
    private ServerSession session;
    private Set<String> partlySeen = Set.of();
    private Consumer<Message> lost = message -> {};

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
        public void lost(String reason, Duration patience) {
            lost.accept(Message.warning(
                    RunCode.CONNECTION_LOST,
                    session.place(),
                    "The connection broke, and is being opened again (" + reason + ").",
                    "Nothing need be done: the run goes on by itself within " + Math.max(1, patience.toSeconds())
                            + " s (rockhopper.reconnect-timeout), or ends and says how far it came."));
        }

        @Override
        public void replaced(Connection connection) {
            session = session.over(connection);
        }
    }

    /** Who is told when the connection breaks and is to be opened again. */
    void tellWhenLost(Consumer<Message> listener) {
        lost = listener;
    }

    /** The connection broke, and could not be opened again or must not be. */
    static RockhopperException unreachable(ServerSession session, SQLException e) {
        return new RockhopperException(
                Message.error(
                        ServerCode.UNREACHABLE,
                        session.place(),
                        "The connection broke: " + ServerErrors.text(e),
                        "Check that the FE is up and run it again."),
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

    /** The user of the settings; empty if they name none. */
    Optional<String> user() {
        return project.settings().server().user();
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

    /**
     * Takes the locks of all databases of the project, waiting as long as the settings say; whoever took them closes them.
     *
     * @param work what for, as {@link LockOwner#work}
     */
    RunLock lock(String work) throws SQLException {
        return lock(work, databases());
    }

    /** The same for work that only writes the books. */
    RunLock lockBooks(String work) throws SQLException {
        return lock(work, List.of(database()));
    }

    private RunLock lock(String work, List<String> databases) throws SQLException {
        return RunLock.acquire(
                link,
                databases,
                project.visibility().books(),
                LockOwner.thisProcess(LockOwner.whoIsHere(), work, database()),
                project.settings().run().lockTimeout());
    }

    /** Who holds the lock of the own database now; empty if nobody does. */
    Optional<LockOwner> lockHolder() {
        return lockHolder(database());
    }

    /** Who holds the locks of the databases of the project now, the own one first; empty if nobody does. */
    Map<String, LockOwner> lockHolders() {
        Map<String, LockOwner> holders = new LinkedHashMap<>();
        for (String each : databases()) {
            lockHolder(each).ifPresent(owner -> holders.put(each, owner));
        }
        return holders;
    }

    private Optional<LockOwner> lockHolder(String of) {
        try {
            return RunLock.holder(link, of, project.visibility().books());
        } catch (SQLException e) {
            throw RunService.failed(this, e);
        }
    }

    /** What the books say now. */
    Ledger ledger() {
        return link.again(() -> Ledger.read(books()));
    }

    /** The same in the words of these revisions, which may stand for squashed ones. */
    Ledger ledger(RevisionSet revisions) {
        try {
            return ledger().after(revisions.graph());
        } catch (LostBooksException lost) {
            throw LostBooks.explain(lost, this, revisions);
        }
    }

    /** What is there in all databases of the project, without what does not count. */
    LiveSchema live() {
        return link.again(this::readLive);
    }

    private LiveSchema readLive() {
        LiveSchema live = LiveSchema.join(
                database(), databases().stream().map(session::read).toList());
        Visibility visibility = project.visibility();
        Schema all = session.restored(live.schema(), visibility.books());
        partlySeen = visibility.partlySeen(all);
        return new LiveSchema(visibility.ofLive(all), live.inactive(), live.messages());
    }

    /** The databases of the project: the one of the URL first. */
    List<String> databases() {
        List<String> all = new ArrayList<>(List.of(database()));
        all.addAll(project.settings().server().otherDatabases());
        return all;
    }

    /** What each table of the databases holds, by the names of the schema. */
    Map<String, Cluster.Content> contents() {
        Map<String, Cluster.Content> all = new HashMap<>(Cluster.contents(link.get(), database()));
        for (String each : project.settings().server().otherDatabases()) {
            Cluster.contents(link.get(), each)
                    .forEach((table, content) -> all.put(ForeignNames.in(each, table), content));
        }
        return all;
    }

    /** Warnings about what views of a plan read in other catalogs and databases and the server does not find there. */
    List<Message> basesElsewhere(Plan plan) {
        try {
            return BasesElsewhere.warnings(
                    link.get(),
                    Schema.empty().inDatabase(database()),
                    plan.steps().stream().map(Step::statement).toList());
        } catch (SQLException e) {
            throw unreachable(session, e);
        }
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
