/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.ServerCode;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;

/** Opens connections and turns the failures to do so into messages. */
public final class Connector {

    private final ConnectionSettings settings;

    /** A connector for one server; opens nothing yet. */
    public Connector(ConnectionSettings settings) {
        this.settings = settings;
    }

    /**
     * Opens a new connection.
     *
     * @throws RockhopperException if there is no driver, the server cannot be reached, refuses the login or has no such database
     */
    public Connection open() {
        Properties properties = new Properties();
        settings.properties().forEach(properties::setProperty);
        settings.user().ifPresent(user -> properties.setProperty("user", user));
        settings.password().ifPresent(password -> properties.setProperty("password", password));
        try {
            return open(settings.url(), properties);
        } catch (SQLException e) {
            return withoutDatabase(properties, e).orElseThrow(() -> failure(e));
        }
    }

    /**
     * A server that may not show the database breaks the login off without a word, as if it did not answer (seen on 4.1). So it is asked again
     * without the database, which then is chosen by USE.
     *
     * @throws RockhopperException if the server refuses the database
     */
    private Optional<Connection> withoutDatabase(Properties properties, SQLException first) {
        String database = JdbcUrls.database(settings.url());
        if (!ServerErrors.isConnectionFailure(first) || database.isEmpty()) {
            return Optional.empty();
        }
        try {
            Connection connection = open(JdbcUrls.withDatabase(settings.url(), ""), properties);
            try {
                connection.setCatalog(database);
                return Optional.of(connection);
            } catch (SQLException refused) {
                connection.close();
                throw failure(refused);
            }
        } catch (SQLException again) {
            return Optional.empty();
        }
    }

    private Connection open(String url, Properties properties) throws SQLException {
        AnswerTimeouts timeouts = new AnswerTimeouts(settings);
        timeouts.addTo(properties);
        Connection connection = driver().connect(url, properties);
        if (connection == null) {
            throw badUrl(null);
        }
        timeouts.apply(connection);
        PatientPlanner.ask(connection);
        return connection;
    }

    private Driver driver() {
        try {
            return DriverManager.getDriver(settings.url());
        } catch (SQLException e) {
            Optional<Driver> own = ownDriver();
            if (own.isPresent()) {
                return own.get();
            }
            if (!settings.url().startsWith("jdbc:mysql:") && !settings.url().startsWith("jdbc:mariadb:")) {
                throw badUrl(e);
            }
            throw new RockhopperException(
                    Message.error(
                            ServerCode.NO_DRIVER,
                            settings.displayUrl(),
                            "No JDBC driver on the class path accepts this URL.",
                            "Add com.mysql:mysql-connector-j (jdbc:mysql:) or org.mariadb.jdbc:mariadb-java-client (jdbc:mariadb:)."),
                    e);
        }
    }

    /** In a class loader that isolates a plugin: the manager of drivers looked around before that loader was there. */
    private Optional<Driver> ownDriver() {
        return ServiceLoader.load(Driver.class, Connector.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(this::accepts)
                .findFirst();
    }

    private boolean accepts(Driver driver) {
        try {
            return driver.acceptsURL(settings.url());
        } catch (SQLException e) {
            return false;
        }
    }

    private RockhopperException badUrl(SQLException cause) {
        return new RockhopperException(
                Message.error(
                        ServerCode.BAD_URL,
                        settings.displayUrl(),
                        "This is not a JDBC URL of a StarRocks server.",
                        "Write jdbc:mysql://host:9030/database."),
                cause);
    }

    private RockhopperException failure(SQLException e) {
        String place = settings.toString();
        if (e.getErrorCode() == ServerErrors.LOGIN_REFUSED) {
            return new RockhopperException(
                    Message.error(
                            ServerCode.LOGIN_REFUSED,
                            place,
                            "The server refused the user or the password.",
                            "Check user and password (ROCKHOPPER_USER, ROCKHOPPER_PASSWORD)."),
                    e);
        }
        if (ServerErrors.isUnknownDatabase(e) || ServerErrors.isAccessDenied(e)) {
            return ServerErrors.databaseMissing(JdbcUrls.database(settings.url()), place, e);
        }
        if (ServerErrors.isConnectionFailure(e)) {
            return new RockhopperException(
                    Message.error(
                            ServerCode.UNREACHABLE,
                            place,
                            "The server does not answer: " + ServerErrors.rootText(e),
                            "Check host and query port (9030 by default) and that the FE is up."),
                    e);
        }
        return new RockhopperException(
                Message.error(ServerCode.READ_FAILED, place, "Connecting failed: " + ServerErrors.text(e), ""), e);
    }
}
