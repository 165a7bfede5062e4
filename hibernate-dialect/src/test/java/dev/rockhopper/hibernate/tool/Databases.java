/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import dev.rockhopper.embedded.EmbeddedStarRocks;
import dev.rockhopper.live.LiveSchemaReader;
import dev.rockhopper.schema.model.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.JdbcSettings;

/** A server for a test class, with a new database for each test: the one of {@code ROCKHOPPER_TEST_URL}, or an embedded one. */
final class Databases implements AutoCloseable {

    private static final String EXISTING = System.getenv().getOrDefault("ROCKHOPPER_TEST_URL", "");

    private final Optional<EmbeddedStarRocks> server =
            EXISTING.isBlank() ? Optional.of(EmbeddedStarRocks.start()) : Optional.empty();
    private final AtomicInteger count = new AtomicInteger();
    private final List<String> made = new ArrayList<>();
    private String current;

    /** Makes a new database the current one. */
    String next() {
        current = "db" + ProcessHandle.current().pid() + '_' + System.identityHashCode(this) + '_'
                + count.incrementAndGet();
        execute("CREATE DATABASE " + current, "");
        made.add(current);
        return current;
    }

    String url() {
        return url(current);
    }

    private String url(String database) {
        return server.map(embedded -> embedded.jdbcUrl(database)).orElseGet(() -> {
            int parameters = EXISTING.indexOf('?');
            return parameters < 0
                    ? EXISTING + database
                    : EXISTING.substring(0, parameters) + database + EXISTING.substring(parameters);
        });
    }

    void run(String... statements) {
        for (String statement : statements) {
            execute(statement, current);
        }
    }

    private void execute(String sql, String database) {
        try (Connection connection = DriverManager.getConnection(url(database), "root", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    Schema schema() {
        try (Connection connection = DriverManager.getConnection(url(), "root", "")) {
            return new LiveSchemaReader(connection).read(current).schema();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    SessionFactory boot(Map<String, Object> settings, Class<?>... classes) {
        var registry = new StandardServiceRegistryBuilder()
                .applySetting(JdbcSettings.JAKARTA_JDBC_URL, url())
                .applySetting(JdbcSettings.JAKARTA_JDBC_USER, "root")
                .applySetting(JdbcSettings.JAKARTA_JDBC_PASSWORD, "")
                .applySettings(settings)
                .build();
        try {
            return new MetadataSources(registry)
                    .addAnnotatedClasses(classes)
                    .buildMetadata()
                    .buildSessionFactory();
        } catch (RuntimeException e) {
            StandardServiceRegistryBuilder.destroy(registry);
            throw e;
        }
    }

    @Override
    public void close() {
        if (server.isEmpty()) {
            made.forEach(database -> execute("DROP DATABASE " + database + " FORCE", ""));
        }
        server.ifPresent(EmbeddedStarRocks::close);
    }
}
