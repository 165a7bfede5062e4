/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.source;

import dev.rockhopper.migrator.config.Settings;
import dev.rockhopper.migrator.run.BookTables;
import dev.rockhopper.schema.filter.ObjectFilter;
import dev.rockhopper.schema.filter.Selection;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.UnmanagedObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which objects of a database count: never the books, those of other projects in further databases included, and only what the filter accepts.
 * The same on both sides of a comparison.
 *
 * @param books names of Rockhopper's own tables
 * @param filter what people said
 * @param others further databases that count
 */
public record Visibility(BookTables books, ObjectFilter filter, List<String> others) {

    private static final String LEFT_OUT = "left out by a filter";

    public Visibility {
        others = List.copyOf(others);
    }

    /** Of one database. */
    public Visibility(BookTables books, ObjectFilter filter) {
        this(books, filter, List.of());
    }

    /** As the settings say. */
    public static Visibility of(Settings settings) {
        return new Visibility(
                new BookTables(settings.run().historyName(), settings.run().historyProperties()),
                settings.filter(),
                settings.server().otherDatabases());
    }

    /** What the compiler knows of it, too. */
    public Selection selection() {
        return new Selection(books.names(), filter, others);
    }

    /**
     * Whether the object of that name counts.
     *
     * @param database the own one; empty when not known
     * @param name the name under which a schema has it
     */
    public boolean accepts(String database, String name) {
        return selection().accepts(database, name);
    }

    /** Schemas of several databases, by the names of these, without what does not count. */
    public Map<String, Schema> ofEach(Map<String, Schema> databases) {
        Map<String, Schema> seen = new LinkedHashMap<>();
        databases.forEach((name, schema) -> seen.put(name, of(schema)));
        return seen;
    }

    /** A live schema without what does not count; what is left out stays known by name, because views may read it. */
    public Schema ofLive(Schema live) {
        Schema visible = of(live);
        List<UnmanagedObject> known = new ArrayList<>(visible.unmanaged());
        live.objects().keySet().stream()
                .filter(name -> visible.object(name).isEmpty() && !books.owns(ForeignNames.bare(name)))
                .forEach(name -> known.add(new UnmanagedObject(name, LEFT_OUT)));
        return new Schema(visible.database(), visible.objects(), known);
    }

    /** A live schema for people: without the names of what is left out. */
    public static Schema forPeople(Schema live) {
        return new Schema(
                live.database(),
                live.objects(),
                live.unmanaged().stream()
                        .filter(object -> !object.reason().equals(LEFT_OUT))
                        .toList());
    }

    /** The schema without what does not count; names of unmanaged objects stay, as they are taken. */
    public Schema of(Schema schema) {
        return selection().of(schema);
    }

    /** The tables of which not all columns count. */
    public Set<String> partlySeen(Schema schema) {
        return selection().partlySeen(schema);
    }
}
