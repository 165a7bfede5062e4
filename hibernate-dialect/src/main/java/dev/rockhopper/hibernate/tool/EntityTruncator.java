/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.TableStatement;
import java.util.List;
import org.hibernate.boot.Metadata;
import org.hibernate.tool.schema.spi.ContributableMatcher;
import org.hibernate.tool.schema.spi.ExecutionOptions;
import org.hibernate.tool.schema.spi.SchemaTruncator;
import org.hibernate.tool.schema.spi.TargetDescriptor;

/** Empties the tables and fills in the first rows again. */
final class EntityTruncator implements SchemaTruncator {

    private final ToolContext context;

    EntityTruncator(ToolContext context) {
        this.context = context;
    }

    @Override
    public void doTruncate(
            Metadata metadata, ExecutionOptions options, ContributableMatcher matcher, TargetDescriptor target) {
        if (target.getTargetTypes().isEmpty()) {
            return;
        }
        Attempt.run(() -> {
            try (ToolRun run = new ToolRun(context, options, target)) {
                Schema mapped = run.entities(metadata, context.filters().getTruncatorFilter(), matcher)
                        .schema();
                run.send(mapped.all(Table.class).stream()
                        .map(EntityTruncator::truncate)
                        .toList());
                run.populate();
            }
        });
    }

    private static String truncate(Table table) {
        return DdlRenderer.NEWEST.render(new TableStatement.Truncate(ObjectName.of(table.name()), List.of()));
    }
}
