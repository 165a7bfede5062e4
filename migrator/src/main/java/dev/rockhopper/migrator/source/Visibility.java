/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.source;

import dev.rockhopper.migrator.config.ObjectFilter;
import dev.rockhopper.migrator.config.Settings;
import dev.rockhopper.migrator.run.BookTables;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which objects of a database count: never the books, and only what the filter accepts. The same on both sides of a comparison.
 *
 * @param books names of Rockhopper's own tables
 * @param filter what people said
 */
public record Visibility(BookTables books, ObjectFilter filter) {

    /** As the settings say. */
    public static Visibility of(Settings settings) {
        return new Visibility(
                new BookTables(settings.run().historyName(), settings.run().historyProperties()), settings.filter());
    }

    /**
     * Whether the object of that name counts.
     *
     * @param database where it lies; empty when not known
     */
    public boolean accepts(String database, String name) {
        return !books.owns(name) && filter.accepts(database, name);
    }

    /** The schema without what does not count; names of unmanaged objects stay, as they are taken. */
    public Schema of(Schema schema) {
        return schema.withObjects(schema.objects().values().stream()
                .filter(object -> accepts(schema.database(), object.name()))
                .map(object -> Ignored.without(object, filter))
                .toList());
    }

    /** The tables of which not all columns count. */
    public Set<String> partlySeen(Schema schema) {
        return schema.all(Table.class).stream()
                .filter(table -> !Ignored.columns(table, filter).isEmpty())
                .map(Table::name)
                .collect(Collectors.toSet());
    }
}
