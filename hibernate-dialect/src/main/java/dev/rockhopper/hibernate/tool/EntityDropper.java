/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import dev.rockhopper.schema.model.Schema;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.hibernate.boot.Metadata;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.tool.schema.SourceType;
import org.hibernate.tool.schema.TargetType;
import org.hibernate.tool.schema.spi.ContributableMatcher;
import org.hibernate.tool.schema.spi.DelayedDropAction;
import org.hibernate.tool.schema.spi.ExecutionOptions;
import org.hibernate.tool.schema.spi.SchemaDropper;
import org.hibernate.tool.schema.spi.ScriptTargetOutput;
import org.hibernate.tool.schema.spi.SourceDescriptor;
import org.hibernate.tool.schema.spi.TargetDescriptor;

/** Drops what the entities map, if it exists, in the reverse order of dependency. */
final class EntityDropper implements SchemaDropper {

    private final ToolContext context;

    EntityDropper(ToolContext context) {
        this.context = context;
    }

    @Override
    public void doDrop(
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
                drop(run, metadata, options, matcher, source);
            }
        });
    }

    /** The statements are sent when the session factory is closed; connections are still there then. */
    @Override
    public DelayedDropAction buildDelayedAction(
            Metadata metadata, ExecutionOptions options, ContributableMatcher matcher, SourceDescriptor source) {
        return new DelayedDropAction() {
            @Override
            public void perform(ServiceRegistry serviceRegistry) {
                doDrop(metadata, options, matcher, source, new DatabaseOnly());
            }
        };
    }

    private void drop(
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
            run.send(statements(run, metadata, options, matcher));
        }
        if (type == SourceType.METADATA_THEN_SCRIPT) {
            run.sendScript(source.getScriptSourceInput());
        }
    }

    private List<String> statements(
            ToolRun run, Metadata metadata, ExecutionOptions options, ContributableMatcher matcher) {
        UserObjects others = new UserObjects(metadata, context);
        Schema mapped = run.entities(metadata, context.filters().getDropFilter(), matcher)
                .schema();
        List<String> statements = new ArrayList<>(others.drop(false));
        statements.addAll(new OfflinePlans(run.profile()).drop(mapped));
        statements.addAll(others.drop(true));
        statements.addAll(others.dropDatabases(options));
        return statements;
    }

    private static final class DatabaseOnly implements TargetDescriptor {

        @Override
        public EnumSet<TargetType> getTargetTypes() {
            return EnumSet.of(TargetType.DATABASE);
        }

        @Override
        public ScriptTargetOutput getScriptTargetOutput() {
            return null;
        }
    }
}
