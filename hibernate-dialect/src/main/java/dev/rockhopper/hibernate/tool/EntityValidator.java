/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import dev.rockhopper.schema.entity.EntityModel;
import java.util.List;
import org.hibernate.boot.Metadata;
import org.hibernate.tool.schema.spi.ContributableMatcher;
import org.hibernate.tool.schema.spi.ExecutionOptions;
import org.hibernate.tool.schema.spi.SchemaValidator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares the database with the entities, and reports all differences at once.
 *
 * <p>Objects that no entity maps do not count. Whether differences are thrown or logged says {@link ToolSettings#VALIDATE}.
 */
final class EntityValidator implements SchemaValidator {

    private static final Logger LOG = LoggerFactory.getLogger(EntityValidator.class);

    private final ToolContext context;

    EntityValidator(ToolContext context) {
        this.context = context;
    }

    @Override
    public void doValidation(Metadata metadata, ExecutionOptions options, ContributableMatcher matcher) {
        Attempt.run(() -> {
            try (ServerConnection server = context.connect()) {
                List<String> others = context.settings().otherDatabases(server.database());
                EntityModel model = new EntitySchema(context)
                        .read(metadata, context.filters().getValidateFilter(), matcher, server.database(), others);
                report(
                        server.database(),
                        new DifferenceReport(EntityComparison.of(
                                        server,
                                        others,
                                        model,
                                        context.settings().visible()))
                                .differences());
            }
        });
    }

    private void report(String database, List<ObjectDifference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        boolean harmless = differences.stream().allMatch(ObjectDifference::isHarmless);
        if (context.settings().warnsOnly(harmless)) {
            LOG.warn("{}", SchemaDifferencesException.text(database, differences));
        } else {
            throw new SchemaDifferencesException(database, differences);
        }
    }
}
