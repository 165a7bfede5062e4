package dev.rockhopper.hibernate.tool;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.Disagreements;
import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.plan.Plan;
import java.util.ArrayList;
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
 * <p>Objects that no entity maps do not count. When there is nothing but harmless differences, they are logged.
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
                EntityModel model = new EntitySchema(context)
                        .read(metadata, context.filters().getValidateFilter(), matcher, server.database());
                report(server.database(), differences(Comparison.of(server, model)));
            }
        });
    }

    private void report(String database, List<ObjectDifference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        boolean harmless = differences.stream().allMatch(ObjectDifference::isHarmless);
        if (harmless || context.settings().warnsOnly()) {
            LOG.warn("{}", SchemaDifferencesException.text(database, differences));
        } else {
            throw new SchemaDifferencesException(database, differences);
        }
    }

    private static List<ObjectDifference> differences(Comparison comparison) {
        Plan plan = comparison.plan(comparison.changes());
        List<ObjectDifference> differences = new ArrayList<>();
        for (Change change : comparison.changes()) {
            differences.add(new ObjectDifference(
                    change.object(),
                    comparison.model().origins().of(change.object()).map(Origin::type).orElse(""),
                    Disagreements.of(change),
                    mending(comparison, plan, change)));
        }
        return differences;
    }

    private static List<String> mending(Comparison comparison, Plan plan, Change change) {
        List<String> lines = new ArrayList<>();
        plan.steps().stream()
                .filter(step -> step.cause().equals(change))
                .map(step -> comparison.sql(step) + ";")
                .forEach(lines::add);
        plan.refusals().stream()
                .filter(refusal -> refusal.cause().equals(change))
                .map(refusal -> refusal.message().text() + " " + refusal.message().remedy())
                .forEach(lines::add);
        return lines;
    }
}
