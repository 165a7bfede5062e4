/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.text.ChangeText;
import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.plan.Plan;
import dev.rockhopper.schema.plan.Step;
import java.util.List;
import org.hibernate.boot.Metadata;
import org.hibernate.tool.schema.spi.ContributableMatcher;
import org.hibernate.tool.schema.spi.ExecutionOptions;
import org.hibernate.tool.schema.spi.SchemaMigrator;
import org.hibernate.tool.schema.spi.TargetDescriptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the database nearer to the entities, as far as nothing is lost by it; the rest is logged.
 *
 * <p>Left alone: objects, columns and indexes that no entity knows, the order of columns, and every step that may lose or change data.
 */
final class EntityMigrator implements SchemaMigrator {

    private static final Logger LOG = LoggerFactory.getLogger(EntityMigrator.class);

    private final ToolContext context;

    EntityMigrator(ToolContext context) {
        this.context = context;
    }

    @Override
    public void doMigration(
            Metadata metadata, ExecutionOptions options, ContributableMatcher matcher, TargetDescriptor target) {
        if (target.getTargetTypes().isEmpty()) {
            return;
        }
        Attempt.run(() -> migrate(metadata, options, matcher, target));
    }

    private void migrate(
            Metadata metadata, ExecutionOptions options, ContributableMatcher matcher, TargetDescriptor target) {
        EntityComparison comparison;
        try (ServerConnection server = context.connect()) {
            EntityModel model = new EntitySchema(context)
                    .read(metadata, context.filters().getMigrateFilter(), matcher, server.database());
            comparison = EntityComparison.of(server, model, context.settings().visible());
        }
        SafeChanges safe = new SafeChanges(comparison.changes());
        Plan plan = comparison.plan(safe.kept());
        report(safe.left(), plan);
        comparison.inactive().forEach(view -> LOG.warn("left alone by update: {} is inactive", view));
        try (ToolRun run = new ToolRun(context, options, target)) {
            run.send(plan.steps().stream()
                    .filter(SafeChanges::losesNothing)
                    .map(comparison::sql)
                    .toList());
        }
    }

    private static void report(List<Change> left, Plan plan) {
        ChangeText.lines(left).forEach(line -> LOG.warn("left alone by update: {}", line));
        plan.refusals().forEach(refusal -> LOG.warn("{}", refusal.message()));
        for (Step step : plan.steps()) {
            if (!SafeChanges.losesNothing(step)) {
                step.hazards()
                        .forEach(hazard -> LOG.warn(
                                "left out by update, {}: {}", hazard.kind().word(), hazard.text()));
            }
        }
    }
}
