/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.SchemaManagement;
import org.springframework.boot.jdbc.SchemaManagementProvider;

/** Tells Spring Boot that the schema of the data source is managed, so that Hibernate does not create it. */
final class ManagedSchema implements SchemaManagementProvider {

    private final ObjectProvider<DataSource> dataSources;

    ManagedSchema(ObjectProvider<DataSource> dataSources) {
        this.dataSources = dataSources;
    }

    @Override
    public SchemaManagement getSchemaManagement(DataSource dataSource) {
        return dataSource.equals(dataSources.getIfUnique()) ? SchemaManagement.MANAGED : SchemaManagement.UNMANAGED;
    }
}
