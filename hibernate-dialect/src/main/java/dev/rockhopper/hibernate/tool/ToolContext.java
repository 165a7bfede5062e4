/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import java.util.Map;
import java.util.Optional;
import org.hibernate.boot.registry.classloading.spi.ClassLoaderService;
import org.hibernate.boot.registry.selector.spi.StrategySelector;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.dialect.Dialect;
import org.hibernate.service.Service;
import org.hibernate.tool.schema.internal.DefaultSchemaFilterProvider;
import org.hibernate.tool.schema.internal.HibernateSchemaManagementTool;
import org.hibernate.tool.schema.spi.GenerationTarget;
import org.hibernate.tool.schema.spi.SchemaFilterProvider;

/**
 * What all parts of the tool share.
 *
 * @param hibernate Hibernate's own tool, for connections and scripts
 * @param values Hibernate's settings
 * @param customTarget takes the place of the database, if Hibernate was told so
 */
record ToolContext(
        HibernateSchemaManagementTool hibernate, Map<String, Object> values, Optional<GenerationTarget> customTarget) {

    ToolSettings settings() {
        return new ToolSettings(values);
    }

    <T extends Service> T service(Class<T> role) {
        return hibernate.getServiceRegistry().requireService(role);
    }

    ClassLoaderService classes() {
        return service(ClassLoaderService.class);
    }

    Dialect dialect() {
        return hibernate.resolveJdbcContext(values).getDialect();
    }

    /** The database that the settings name. */
    Optional<String> database() {
        return Optional.ofNullable(values.get(MappingSettings.DEFAULT_CATALOG)).map(Object::toString);
    }

    ServerConnection connect() {
        return new ServerConnection(
                hibernate.getDdlTransactionIsolator(hibernate.resolveJdbcContext(values)), database());
    }

    SchemaFilterProvider filters() {
        return service(StrategySelector.class)
                .resolveDefaultableStrategy(
                        SchemaFilterProvider.class,
                        values.get(SchemaToolingSettings.HBM2DDL_FILTER_PROVIDER),
                        DefaultSchemaFilterProvider.INSTANCE);
    }

    /** What separates statements in scripts. */
    String delimiter() {
        Object delimiter = values.get(SchemaToolingSettings.HBM2DDL_DELIMITER);
        return delimiter == null ? ";" : delimiter.toString();
    }
}
