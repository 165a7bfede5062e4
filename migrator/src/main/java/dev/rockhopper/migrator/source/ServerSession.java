/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.source;

import dev.rockhopper.live.ConnectionSettings;
import dev.rockhopper.live.Connector;
import dev.rockhopper.live.JdbcUrls;
import dev.rockhopper.live.LiveSchema;
import dev.rockhopper.live.LiveSchemaReader;
import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.live.ServerProbe;
import dev.rockhopper.migrator.config.Secret;
import dev.rockhopper.migrator.config.ServerSettings;
import dev.rockhopper.migrator.preflight.Sight;
import dev.rockhopper.migrator.run.BookTables;
import dev.rockhopper.migrator.run.RunConnection;
import dev.rockhopper.migrator.run.ViewTexts;
import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.ServerCode;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.server.ServerProfile;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An open connection to a server that is StarRocks for certain. */
public final class ServerSession implements AutoCloseable {

    private final ServerSettings settings;
    private final Connector connector;
    private final Connection connection;
    private final ServerProfile profile;

    private ServerSession(ServerSettings settings, Connector connector, Connection connection, ServerProfile profile) {
        this.settings = settings;
        this.connector = connector;
        this.connection = connection;
        this.profile = profile;
    }

    /**
     * Connects.
     *
     * @throws RockhopperException RH8003 without a URL, RH40xx if the server cannot be reached, refuses the login, lacks the database, or is
     *     not StarRocks
     */
    public static ServerSession open(ServerSettings settings) {
        ConnectionSettings how = new ConnectionSettings(
                settings.requireUrl(),
                settings.user(),
                settings.password().map(Secret::value),
                settings.driver(),
                settings.answerTimeout());
        Connector connector = new Connector(how);
        Connection connection = connector.open();
        try {
            return new ServerSession(settings, connector, connection, ServerProbe.probe(connection, how.toString()));
        } catch (RuntimeException e) {
            close(connection, e);
            throw e;
        }
    }

    /** The same server over another connection. */
    public ServerSession over(Connection other) {
        return new ServerSession(settings, connector, other, profile);
    }

    /** The connection; whoever uses it does not close it. */
    public Connection connection() {
        return connection;
    }

    /** Version and run mode. */
    public ServerProfile profile() {
        return profile;
    }

    /** The server, for people. */
    public String place() {
        return JdbcUrls.withoutSecrets(settings.requireUrl());
    }

    /** Where the server is, whatever the database. */
    public String address() {
        return JdbcUrls.withDatabase(place(), "");
    }

    /**
     * The stated databases, or the one of the URL.
     *
     * @throws RockhopperException RH8003 if there is neither
     */
    public List<String> databases() {
        return settings.databases().isEmpty() ? List.of(urlDatabase()) : settings.databases();
    }

    /**
     * The one database to work on.
     *
     * @throws RockhopperException RH8003 if the URL names none
     */
    public String database() {
        return urlDatabase();
    }

    /** What a database holds, books included. */
    public LiveSchema read(String database) {
        return new LiveSchemaReader(connection, connector).read(database);
    }

    /**
     * What each of the databases holds, books included. What views read there and the server hides from the user is known by name, and told;
     * so is that more may be hidden.
     */
    public Map<String, LiveSchema> readAll() {
        Map<String, LiveSchema> all = new LinkedHashMap<>();
        databases().forEach(database -> all.put(database, read(database)));
        return HiddenBases.in(connection, all);
    }

    /** Notes on those of the databases that may hold more than this user is shown. */
    public List<Message> limitsOfSight(List<String> databases) {
        try {
            return Sight.limits(connection, databases);
        } catch (SQLException e) {
            throw new RockhopperException(
                    Message.error(
                            ServerCode.READ_FAILED,
                            place(),
                            "The grants of the user cannot be read: " + ServerErrors.text(e),
                            "Check that the FE is up and run it again."),
                    e);
        }
    }

    /** The same schema with the queries of views as Rockhopper applied them, where the server does not keep them. */
    public Schema restored(Schema live, BookTables books) {
        try {
            return new ViewTexts(RunConnection.fixed(connection), live.database(), books).restore(live);
        } catch (SQLException e) {
            throw new RockhopperException(
                    Message.error(
                            ServerCode.READ_FAILED,
                            live.database() + "." + books.views(),
                            "The queries of views that were applied cannot be read: " + ServerErrors.text(e),
                            "Grant the user SELECT on the table."),
                    e);
        }
    }

    private String urlDatabase() {
        String path = JdbcUrls.database(settings.requireUrl());
        String name = path.substring(path.lastIndexOf('.') + 1);
        if (name.isEmpty()) {
            throw new RockhopperException(Message.error(
                    CliCode.MISSING_SETTING,
                    place(),
                    "The URL names no database.",
                    "Write jdbc:mysql://host:9030/database."));
        }
        return name;
    }

    @Override
    public void close() {
        close(connection, null);
    }

    /** The work is done or has failed for another reason: that closing fails changes nothing. */
    private static void close(Connection connection, Exception reason) {
        try {
            connection.close();
        } catch (SQLException e) {
            if (reason != null) {
                reason.addSuppressed(e);
            }
        }
    }
}
