/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import dev.rockhopper.schema.ddl.SynchronousViews;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.ServerCode;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.UnmanagedObject;
import dev.rockhopper.schema.shown.ShownObjects;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads a whole database: three bulk queries, a fourth where PRIMARY KEY tables have generated columns, and SHOW CREATE for each object, spread over a few connections when there are many.
 *
 * <p>SHOW CREATE is the only complete source (aggregates, AUTO_INCREMENT, explicit sort keys, partition expressions are nowhere else); it
 * is answered by the FE alone. What cannot be understood is kept as an {@link UnmanagedObject}: it is never taken for missing.
 */
public final class LiveSchemaReader {

    private final Connection connection;
    private final Optional<Connector> more;

    /** A reader over one open connection; the caller closes it. */
    public LiveSchemaReader(Connection connection) {
        this(connection, Optional.empty());
    }

    /**
     * A reader over an open connection, which the caller closes.
     *
     * @param more opens further connections to the same server when a database is large; the reader closes them
     */
    public LiveSchemaReader(Connection connection, Connector more) {
        this(connection, Optional.of(more));
    }

    private LiveSchemaReader(Connection connection, Optional<Connector> more) {
        this.connection = connection;
        this.more = more;
    }

    /**
     * Reads a database.
     *
     * @throws RockhopperException if the database is missing, or its list or an object cannot be read
     */
    public LiveSchema read(String database) {
        return read(database, name -> true);
    }

    /**
     * Reads the objects whose names are wanted; the others are left out as if they were not there.
     *
     * @throws RockhopperException if the database is missing, or its list or an object cannot be read
     */
    public LiveSchema read(String database, Predicate<String> wanted) {
        Catalog catalog = new Catalog(connection, database);
        catalog.requireDatabase();
        List<Catalog.Entry> entries = catalog.entries().stream()
                .filter(entry -> wanted.test(entry.name()))
                .sorted(Comparator.comparing(Catalog.Entry::name))
                .toList();
        List<Catalog.MaterializedEntry> materialized = catalog.materializedViews();
        Reading reading = new Reading(database);
        entries.stream().filter(entry -> !entry.isInternal()).forEach(reading::unmanaged);
        List<String> readable = entries.stream()
                .filter(Catalog.Entry::isInternal)
                .map(Catalog.Entry::name)
                .toList();
        try (ReadingConnections connections = ReadingConnections.open(connection, more, readable.size())) {
            new Definitions(connections.all(), database).of(readable).forEach(reading::add);
        }
        if (reading.hasDoubtfulColumns()) {
            reading.restore(catalog.generatedColumns());
        }
        reading.rollups(
                materialized.stream().filter(Catalog.MaterializedEntry::rollup).toList());
        List<String> inactive = materialized.stream()
                .filter(each -> !each.rollup() && !each.active() && wanted.test(each.name()))
                .map(Catalog.MaterializedEntry::name)
                .sorted()
                .toList();
        return new LiveSchema(reading.schema(), inactive, reading.messages);
    }

    /** Collects the objects of one database. */
    private final class Reading {

        private final String database;
        private final Map<String, SchemaObject> objects = new LinkedHashMap<>();
        private final List<UnmanagedObject> unmanaged = new ArrayList<>();
        private final List<Message> messages = new ArrayList<>();

        Reading(String database) {
            this.database = database;
        }

        Schema schema() {
            return new Schema(database, objects, unmanaged);
        }

        void unmanaged(Catalog.Entry entry) {
            String kind = entry.type().toLowerCase(java.util.Locale.ROOT);
            unmanaged.add(new UnmanagedObject(entry.name(), kind + " (engine " + entry.engine() + ")"));
        }

        void add(String name, String text) {
            try {
                Optional<SchemaObject> object = ShownObjects.read(text, database);
                object.ifPresentOrElse(
                        known -> objects.put(name, known),
                        () -> unmanaged.add(new UnmanagedObject(name, "not a table of the internal engine")));
            } catch (RockhopperException e) {
                unmanaged.add(new UnmanagedObject(name, "its definition is not understood"));
                messages.add(Message.warning(
                        ServerCode.UNREADABLE_OBJECT,
                        database + "." + name,
                        "The definition is not understood (" + e.messages().get(0) + "); the object is left alone.",
                        "Please report the output of SHOW CREATE TABLE."));
            }
        }

        boolean hasDoubtfulColumns() {
            return objects.values().stream()
                    .anyMatch(object -> object instanceof Table table && GeneratedColumns.areInDoubt(table));
        }

        void restore(Map<String, Map<String, String>> generated) {
            objects.replaceAll((name, object) -> object instanceof Table table && GeneratedColumns.areInDoubt(table)
                    ? GeneratedColumns.restored(table, generated.getOrDefault(name, Map.of()))
                    : object);
        }

        /** Gives each rollup to its table. */
        void rollups(List<Catalog.MaterializedEntry> entries) {
            RollupDefinitions definitions = new RollupDefinitions(connection, database);
            for (Catalog.MaterializedEntry entry : entries) {
                definitions
                        .find(entry, schema())
                        .ifPresentOrElse(
                                each -> objects.put(
                                        each.table().name(), SynchronousViews.with(each.table(), each.rollup())),
                                () -> unmanaged.add(
                                        new UnmanagedObject(entry.name(), "rollup of a table that is not visible")));
            }
        }
    }
}
