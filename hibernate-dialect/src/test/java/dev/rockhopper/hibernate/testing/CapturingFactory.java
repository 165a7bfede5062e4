/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.testing;

import dev.rockhopper.hibernate.dialect.StarRocksDialect;
import java.sql.Connection;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;

/**
 * A session factory without a database, and what it sends.
 *
 * @param sessions the factory
 * @param statements what it sends
 */
public record CapturingFactory(SessionFactory sessions, Statements statements) implements AutoCloseable {

    /** Builds a factory for entity classes. */
    public static CapturingFactory of(Class<?>... entities) {
        return of(Map.of(), entities);
    }

    /** Builds a factory for entity classes with further settings. */
    public static CapturingFactory of(Map<String, Object> settings, Class<?>... entities) {
        Statements statements = new Statements();
        var registry = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.dialect", StarRocksDialect.class)
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", "false")
                .applySetting("hibernate.connection.provider_class", new Provider(statements))
                .applySetting("hibernate.query.hql.json_functions_enabled", "true")
                .applySetting("hibernate.query.hql.xml_functions_enabled", "true")
                .applySetting("hibernate.type.json_format_mapper", new JacksonMapper())
                .applySettings(settings)
                .build();
        var factory = new MetadataSources(registry)
                .addAnnotatedClasses(entities)
                .buildMetadata()
                .buildSessionFactory();
        statements.take();
        return new CapturingFactory(factory, statements);
    }

    @Override
    public void close() {
        sessions.close();
    }

    private static final class Provider implements ConnectionProvider {

        private static final long serialVersionUID = 1L;
        private final transient Statements statements;

        Provider(Statements statements) {
            this.statements = statements;
        }

        @Override
        public Connection getConnection() {
            return CapturingConnection.open(statements);
        }

        @Override
        public void closeConnection(Connection connection) {
            // nothing is open
        }

        @Override
        public boolean supportsAggressiveRelease() {
            return false;
        }

        @Override
        public boolean isUnwrappableAs(Class<?> unwrapType) {
            return false;
        }

        @Override
        public <T> T unwrap(Class<T> unwrapType) {
            throw new UnsupportedOperationException();
        }
    }
}
