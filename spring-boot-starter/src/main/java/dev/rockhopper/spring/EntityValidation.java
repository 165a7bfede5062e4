/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import dev.rockhopper.hibernate.tool.ToolSettings;
import dev.rockhopper.schema.model.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hibernate.cfg.SchemaToolingSettings;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;

/**
 * Lets Hibernate compare the entities with the database, through Rockhopper's schema tool: the same metadata that the application uses,
 * and all differences of what counts at once; what programs do not notice is logged only, as the database may be one revision ahead while instances are
 * replaced. What the application says of {@code ddl-auto} comes
 * first, and entities of a database that Rockhopper does not look after are none of its business.
 */
final class EntityValidation implements HibernatePropertiesCustomizer {

    private final ManagedSchema managed;
    private final List<String> databases;
    private final UnaryOperator<Schema> visible;

    /**
     * Of a data source.
     *
     * @param databases those in which entities lie, where they are several
     * @param visible leaves out what does not count
     */
    EntityValidation(ManagedSchema managed, List<String> databases, UnaryOperator<Schema> visible) {
        this.managed = managed;
        this.databases = databases;
        this.visible = visible;
    }

    @Override
    public void customize(Map<String, Object> properties) {
        if (!managed.isManagedByDefault()) {
            return;
        }
        properties.putIfAbsent(ToolSettings.VISIBLE, visible);
        properties.putIfAbsent(ToolSettings.DATABASES, databases);
        boolean stated = properties.containsKey(SchemaToolingSettings.JAKARTA_HBM2DDL_DATABASE_ACTION)
                || !"none".equals(properties.getOrDefault(SchemaToolingSettings.HBM2DDL_AUTO, "none"));
        if (!stated) {
            properties.put(SchemaToolingSettings.HBM2DDL_AUTO, "validate");
            properties.putIfAbsent(ToolSettings.VALIDATE, "compatible");
        }
    }
}
