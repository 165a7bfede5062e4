/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import dev.rockhopper.schema.model.Schema;
import org.hibernate.boot.Metadata;
import org.hibernate.tool.schema.SourceType;
import org.hibernate.tool.schema.spi.ContributableMatcher;
import org.hibernate.tool.schema.spi.ExecutionOptions;
import org.hibernate.tool.schema.spi.SchemaCreator;
import org.hibernate.tool.schema.spi.SourceDescriptor;
import org.hibernate.tool.schema.spi.TargetDescriptor;

/** Creates tables, views and materialized views in the order of their dependency, and fills in the first rows. */
final class EntityCreator implements SchemaCreator {

    private final ToolContext context;

    EntityCreator(ToolContext context) {
        this.context = context;
    }

    @Override
    public void doCreation(
            Metadata metadata,
            ExecutionOptions options,
            ContributableMatcher matcher,
            SourceDescriptor source,
            TargetDescriptor target) {
        if (target.getTargetTypes().isEmpty()) {
            return;
        }
        Attempt.run(() -> {
            try (ToolRun run = new ToolRun(context, options, target)) {
                create(run, metadata, options, matcher, source);
                run.populate();
            }
        });
    }

    private void create(
            ToolRun run,
            Metadata metadata,
            ExecutionOptions options,
            ContributableMatcher matcher,
            SourceDescriptor source) {
        SourceType type = source.getSourceType();
        if (type == SourceType.SCRIPT || type == SourceType.SCRIPT_THEN_METADATA) {
            run.sendScript(source.getScriptSourceInput());
        }
        if (type != SourceType.SCRIPT) {
            create(run, metadata, options, matcher);
        }
        if (type == SourceType.METADATA_THEN_SCRIPT) {
            run.sendScript(source.getScriptSourceInput());
        }
    }

    private void create(ToolRun run, Metadata metadata, ExecutionOptions options, ContributableMatcher matcher) {
        UserObjects others = new UserObjects(metadata, context);
        run.send(others.createDatabases(options));
        run.send(others.create(true));
        Schema desired = run.entities(metadata, context.filters().getCreateFilter(), matcher)
                .schema();
        run.send(new OfflinePlans(run.profile()).create(desired));
        run.send(others.create(false));
        run.send(others.initCommands());
    }
}
