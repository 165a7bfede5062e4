/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.SchemaManagement;
import org.springframework.boot.jdbc.SchemaManagementProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Tells Spring Boot that the schema of the data source is managed, so that Hibernate does not create it. */
final class ManagedSchema implements SchemaManagementProvider {

    private final RockhopperConnectionDetails connection;
    private final ObjectProvider<JdbcConnectionDetails> details;
    private final ObjectProvider<DataSource> dataSources;
    private final ObjectProvider<DataSource> marked;

    ManagedSchema(
            RockhopperConnectionDetails connection,
            ObjectProvider<JdbcConnectionDetails> details,
            ObjectProvider<DataSource> dataSources,
            ObjectProvider<DataSource> marked) {
        this.connection = connection;
        this.details = details;
        this.dataSources = dataSources;
        this.marked = marked;
    }

    @Override
    public SchemaManagement getSchemaManagement(DataSource dataSource) {
        return dataSource.equals(managed()) ? SchemaManagement.MANAGED : SchemaManagement.UNMANAGED;
    }

    /** Whether the data source that JPA gets by itself is the one that Rockhopper looks after. */
    boolean isManagedByDefault() {
        DataSource unique = dataSources.getIfUnique();
        return unique != null && unique.equals(managed());
    }

    private DataSource managed() {
        DataSource own = marked.getIfUnique();
        if (own != null) {
            return own;
        }
        JdbcConnectionDetails known = details.getIfUnique();
        boolean elsewhere = known != null && !place(known.getJdbcUrl()).equals(place(connection.getJdbcUrl()));
        return elsewhere ? null : dataSources.getIfUnique();
    }

    /** Server and database: users and parameters may differ, and so may the driver. */
    private static String place(String url) {
        return url.replaceFirst("[?#].*", "")
                .replaceFirst("^jdbc:[a-z]+:", "")
                .replaceFirst("/$", "")
                .toLowerCase(Locale.ROOT);
    }
}
