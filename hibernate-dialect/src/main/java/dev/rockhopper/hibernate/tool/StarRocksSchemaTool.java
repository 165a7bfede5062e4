/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import java.util.Map;
import java.util.Optional;
import org.hibernate.service.spi.ServiceRegistryAwareService;
import org.hibernate.service.spi.ServiceRegistryImplementor;
import org.hibernate.tool.schema.internal.HibernateSchemaManagementTool;
import org.hibernate.tool.schema.spi.ExtractionTool;
import org.hibernate.tool.schema.spi.GenerationTarget;
import org.hibernate.tool.schema.spi.SchemaCreator;
import org.hibernate.tool.schema.spi.SchemaDropper;
import org.hibernate.tool.schema.spi.SchemaManagementTool;
import org.hibernate.tool.schema.spi.SchemaMigrator;
import org.hibernate.tool.schema.spi.SchemaPopulator;
import org.hibernate.tool.schema.spi.SchemaTruncator;
import org.hibernate.tool.schema.spi.SchemaValidator;

/**
 * Schema management for StarRocks.
 *
 * <p>The dialect gives it to Hibernate ({@code Dialect.getFallbackSchemaManagementTool}), so that it serves the persistence units on
 * StarRocks and no others. Settings: {@link ToolSettings}.
 */
public class StarRocksSchemaTool implements SchemaManagementTool, ServiceRegistryAwareService {

    private static final long serialVersionUID = 1L;

    private final transient HibernateSchemaManagementTool hibernate = new HibernateSchemaManagementTool();
    private transient Optional<GenerationTarget> customTarget = Optional.empty();

    StarRocksSchemaTool() {}

    /** The tool for the Hibernate that is there. */
    public static SchemaManagementTool create() {
        try {
            Class.forName(
                    "org.hibernate.tool.schema.spi.GeneratorSynchronizer",
                    false,
                    SchemaManagementTool.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            return new StarRocksSchemaTool();
        }
        return new SynchronizingSchemaTool();
    }

    @Override
    public void injectServices(ServiceRegistryImplementor serviceRegistry) {
        hibernate.injectServices(serviceRegistry);
    }

    @Override
    public SchemaCreator getSchemaCreator(Map<String, Object> options) {
        return new EntityCreator(context(options));
    }

    @Override
    public SchemaDropper getSchemaDropper(Map<String, Object> options) {
        return new EntityDropper(context(options));
    }

    @Override
    public SchemaMigrator getSchemaMigrator(Map<String, Object> options) {
        return new EntityMigrator(context(options));
    }

    @Override
    public SchemaValidator getSchemaValidator(Map<String, Object> options) {
        return new EntityValidator(context(options));
    }

    @Override
    public SchemaTruncator getSchemaTruncator(Map<String, Object> options) {
        return new EntityTruncator(context(options));
    }

    @Override
    public SchemaPopulator getSchemaPopulator(Map<String, Object> options) {
        ToolContext context = context(options);
        return (execution, target) -> Attempt.run(() -> {
            try (ToolRun run = new ToolRun(context, execution, target)) {
                run.populate();
            }
        });
    }

    @Override
    public void setCustomDatabaseGenerationTarget(GenerationTarget target) {
        customTarget = Optional.ofNullable(target);
    }

    @Override
    public ExtractionTool getExtractionTool() {
        return hibernate.getExtractionTool();
    }

    private ToolContext context(Map<String, Object> options) {
        return new ToolContext(hibernate, options, customTarget);
    }
}
