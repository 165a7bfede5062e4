/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.embedded.EmbeddedOptions;
import dev.rockhopper.embedded.EmbeddedStarRocks;
import dev.rockhopper.live.ServerProbe;
import dev.rockhopper.schema.server.ServerProfile;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A fresh database on the server of {@code ROCKHOPPER_TEST_URL}, or else on an embedded one; dropped at the end. */
final class TestDatabase implements AutoCloseable {

    static final BookTables BOOKS = new BookTables("rockhopper", Map.of("replication_num", "1"));

    private final Optional<EmbeddedStarRocks> embedded;
    private final String base;
    private final String name =
            "run_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    private TestDatabase(Optional<EmbeddedStarRocks> embedded, String base) {
        this.embedded = embedded;
        this.base = base;
    }

    static TestDatabase open() {
        return open(options -> options);
    }

    /** With settings for the embedded server; another server is as it is. */
    static TestDatabase open(UnaryOperator<EmbeddedOptions> settings) {
        String url = System.getenv("ROCKHOPPER_TEST_URL");
        TestDatabase database;
        if (url == null || url.isBlank()) {
            EmbeddedStarRocks server =
                    settings.apply(EmbeddedStarRocks.builder()).start();
            database = new TestDatabase(Optional.of(server), server.jdbcUrl(""));
        } else {
            database = new TestDatabase(Optional.empty(), url);
        }
        database.execute("CREATE DATABASE " + database.name);
        return database;
    }

    String name() {
        return name;
    }

    /** The address of the server. */
    URI address() {
        return URI.create(base.substring("jdbc:".length()));
    }

    /** A URL of this database on another port: that of a proxy. */
    String url(int port) {
        URI address = address();
        String query = address.getQuery() == null ? "" : "?" + address.getQuery();
        return "jdbc:" + address.getScheme() + "://127.0.0.1:" + port + "/" + name + query;
    }

    String url() {
        URI address = address();
        String query = address.getQuery() == null ? "" : "?" + address.getQuery();
        return "jdbc:" + address.getScheme() + "://" + address.getAuthority() + "/" + name + query;
    }

    Connection connect() throws SQLException {
        return connect(url());
    }

    static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, "root", System.getenv("ROCKHOPPER_TEST_PASSWORD"));
    }

    void execute(String... statements) {
        try (Connection connection = connect(base)) {
            if (!statements[0].startsWith("CREATE DATABASE")) {
                Queries.execute(connection, "USE " + name);
            }
            for (String statement : statements) {
                Queries.execute(connection, statement);
            }
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    List<List<String>> rows(String sql) {
        try (Connection connection = connect()) {
            return Queries.rows(connection, sql);
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    Books books(Connection connection) {
        return new Books(RunConnection.fixed(connection), name, BOOKS, "tester@here");
    }

    ServerProfile profile() {
        try (Connection connection = connect()) {
            return ServerProbe.probe(connection, "test");
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** Runs stages as the migrator does: lock, books, run. */
    void run(RunListener listener, List<Stage> stages) throws SQLException {
        try (Connection connection = connect()) {
            run(connection, listener, stages);
        }
    }

    void run(Connection connection, RunListener listener, List<Stage> stages) throws SQLException {
        run(connection, listener, new RunOptions(Duration.ofSeconds(30), Duration.ofMillis(100)), stages);
    }

    void run(Connection connection, RunListener listener, RunOptions options, List<Stage> stages) throws SQLException {
        run(RunConnection.fixed(connection), listener, options, stages);
    }

    void run(RunConnection link, RunListener listener, RunOptions options, List<Stage> stages) throws SQLException {
        ServerProfile profile = ServerProbe.probe(link.get(), "test");
        Books books = new Books(link, name, BOOKS, "tester@here");
        try (RunLock lock = RunLock.acquire(
                link, List.of(name), BOOKS, LockOwner.thisProcess("tester@here", "upgrade", name), Duration.ZERO)) {
            books.create(profile);
            new Runner(link, name, profile, books, lock, options, listener).run(stages);
        }
    }

    /** What SHOW CREATE TABLE says of each object, without the books. */
    Map<String, String> schema() {
        Map<String, String> objects = new TreeMap<>();
        rows("SELECT TABLE_NAME FROM information_schema.tables WHERE TABLE_SCHEMA = '" + name + "'").stream()
                .map(row -> row.get(0))
                .filter(object -> !BOOKS.owns(object))
                .forEach(object -> objects.put(
                        object, rows("SHOW CREATE TABLE " + object).get(0).get(1)));
        return objects;
    }

    /** {@code r1 UPGRADE 0 DONE} .. */
    List<String> journal() {
        try (Connection connection = connect()) {
            return books(connection).journal().stream()
                    .map(entry -> entry.revision() + " " + entry.direction() + " " + entry.step() + " " + entry.state())
                    .toList();
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    List<String> history() {
        try (Connection connection = connect()) {
            return books(connection).history().stream()
                    .map(HistoryEntry::revision)
                    .sorted()
                    .toList();
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    List<Unfinished> unfinished() {
        try (Connection connection = connect()) {
            return books(connection).unfinished();
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    Optional<LockOwner> holder() {
        try (Connection connection = connect()) {
            return RunLock.holder(RunConnection.fixed(connection), name, BOOKS);
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        execute("DROP DATABASE " + name + " FORCE");
        embedded.ifPresent(EmbeddedStarRocks::close);
    }
}
