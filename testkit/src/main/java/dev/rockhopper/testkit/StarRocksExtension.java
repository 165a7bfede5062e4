/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Makes and drops the databases of {@link StarRocksTest}. */
final class StarRocksExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(StarRocksExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestDatabase.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        TestServer server = TestServers.get();
        String name = "rh_test_" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        execute(server, "CREATE DATABASE `" + name + "`");
        context.getStore(NAMESPACE).put(parameter.getIndex(), new Owned(server, name));
        return new TestDatabase(server.urlOf(name), server.user(), server.password(), name);
    }

    private static void execute(TestServer server, String sql) {
        try (Connection connection = DriverManager.getConnection(server.urlOf(""), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql + " on " + server.description() + ": " + e.getMessage(), e);
        }
    }

    /** JUnit closes what is in the store of a test when the test has ended. */
    private record Owned(TestServer server, String name) implements AutoCloseable {

        @Override
        public void close() {
            execute(server, "DROP DATABASE IF EXISTS `" + name + "` FORCE");
        }
    }
}
