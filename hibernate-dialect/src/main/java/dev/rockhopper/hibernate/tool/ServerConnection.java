/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import dev.rockhopper.live.LiveSchema;
import dev.rockhopper.live.LiveSchemaReader;
import dev.rockhopper.live.ServerProbe;
import dev.rockhopper.schema.server.ServerProfile;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.resource.transaction.spi.DdlTransactionIsolator;
import org.hibernate.tool.schema.spi.SchemaManagementException;

/** The connection of one run of the tool, in the database that the entities live in. */
final class ServerConnection implements AutoCloseable {

    private final DdlTransactionIsolator isolator;
    private final Connection connection;
    private final String before;
    private final String database;

    /**
     * Opens the connection that Hibernate gives for DDL.
     *
     * @param wanted the database of {@code hibernate.default_catalog}; empty for that of the connection
     */
    ServerConnection(DdlTransactionIsolator isolator, Optional<String> wanted) {
        this.isolator = isolator;
        this.connection = isolator.getIsolatedConnection(true);
        try {
            this.before = connection.getCatalog();
            this.database = wanted.orElse(before == null ? "" : before);
            if (database.isEmpty()) {
                throw new SchemaManagementException(
                        "The connection has no database: name one in the JDBC URL, or set hibernate.default_catalog.");
            }
            if (!database.equals(before)) {
                connection.setCatalog(database);
            }
        } catch (SQLException e) {
            isolator.release();
            throw new SchemaManagementException("Cannot use the database: " + e.getMessage(), e);
        }
    }

    Connection connection() {
        return connection;
    }

    String database() {
        return database;
    }

    ServerProfile server() {
        return ServerProbe.probe(connection, database);
    }

    /** Everything that the database and others hold. */
    LiveSchema schema(List<String> others) {
        LiveSchemaReader reader = new LiveSchemaReader(connection);
        return LiveSchema.join(
                database,
                Stream.concat(Stream.of(database), others.stream())
                        .map(reader::read)
                        .toList());
    }

    @Override
    public void close() {
        try {
            if (before != null && !before.isEmpty() && !before.equals(database)) {
                connection.setCatalog(before);
            }
        } catch (SQLException e) {
            throw new SchemaManagementException("Cannot return to the database " + before + ": " + e.getMessage(), e);
        } finally {
            isolator.release();
        }
    }
}
