/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import dev.rockhopper.hibernate.reader.HibernateSchemaReader;
import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.Severity;
import java.util.List;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.spi.ContributableMatcher;
import org.hibernate.tool.schema.spi.SchemaFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the part of a persistence unit that one run is about. */
final class EntitySchema {

    private static final Logger LOG = LoggerFactory.getLogger(EntitySchema.class);

    /** Plain classes with views belong to the application, as its entities do. */
    private static final Table APPLICATION = new Table("orm", "views");

    private final ToolContext context;

    EntitySchema(ToolContext context) {
        this.context = context;
    }

    /**
     * The model of what {@code filter} and {@code matcher} accept in one database; warnings are logged.
     *
     * @throws dev.rockhopper.schema.message.RockhopperException with all errors
     */
    EntityModel read(Metadata metadata, SchemaFilter filter, ContributableMatcher matcher, String database) {
        return read(metadata, filter, matcher, database, List.of());
    }

    /** The same of several databases. */
    EntityModel read(
            Metadata metadata,
            SchemaFilter filter,
            ContributableMatcher matcher,
            String database,
            List<String> others) {
        List<Class<?>> views = matcher.matches(APPLICATION) ? context.settings().views(context.classes()) : List.of();
        EntityModel model = new HibernateSchemaReader()
                .read(
                        metadata,
                        views,
                        path -> context.classes().locateResourceStream(path),
                        table -> filter.includeTable(table) && matcher.matches(table),
                        database,
                        others);
        model.messages().stream()
                .filter(message -> message.severity() == Severity.WARNING)
                .map(Message::toString)
                .forEach(LOG::warn);
        return model.orThrow();
    }
}
