/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import dev.rockhopper.embedded.EmbeddedStarRocks;
import dev.rockhopper.live.LiveSchemaReader;
import dev.rockhopper.schema.model.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.JdbcSettings;

/** A server for a test class, with a new database for each test. */
final class Databases implements AutoCloseable {

    private final EmbeddedStarRocks server = EmbeddedStarRocks.start();
    private final AtomicInteger count = new AtomicInteger();
    private String current;

    /** Makes a new database the current one. */
    String next() {
        current = "db" + count.incrementAndGet();
        execute("CREATE DATABASE " + current, "");
        return current;
    }

    String url() {
        return server.jdbcUrl(current);
    }

    void run(String... statements) {
        for (String statement : statements) {
            execute(statement, current);
        }
    }

    private void execute(String sql, String database) {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(database), "root", "");
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
        server.close();
    }
}
