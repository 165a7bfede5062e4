/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.schema.model.Renames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.snapshot.Snapshot;
import dev.rockhopper.schema.snapshot.SnapshotReader;
import dev.rockhopper.schema.snapshot.SnapshotWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the classes of a module declare, as the compiler knew it: the two resources beside the class files. The same classes give the same
 * bytes; the models of several modules make one.
 *
 * @param naming how tables and columns were named: {@code jpa} or {@code spring}
 * @param schema the objects that were wholly known
 * @param renames what was once called otherwise
 * @param classes the class that declares an object, by the object's name
 * @param entities all classes that declare something, by name, sorted
 * @param unknown what was not known: the entity, a tab, and why
 */
public record CompiledModel(
        String naming,
        Schema schema,
        Renames renames,
        Map<String, String> classes,
        List<String> entities,
        List<String> unknown) {

    /** The schema, as a snapshot without heads. */
    public static final String MODEL = "META-INF/rockhopper/schema.json";

    /** What a schema does not say: names of classes, renames, and what is missing. */
    public static final String ENTITIES = "META-INF/rockhopper/entities.txt";

    private static final String HEADER = "rockhopper\t1";

    public CompiledModel {
        Objects.requireNonNull(naming, "naming");
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(renames, "renames");
        classes = Map.copyOf(classes);
        entities = List.copyOf(new TreeSet<>(entities));
        unknown = List.copyOf(new TreeSet<>(unknown));
    }

    /** Whether all entities were wholly known. */
    public boolean isComplete() {
        return unknown.isEmpty();
    }

    /** The entities that were not wholly known, by name. */
    public List<String> incomplete() {
        return unknown.stream().map(line -> line.split("\t")[0]).distinct().toList();
    }

    /**
     * This model with only the objects whose classes lie in these packages or below; with all of them if none is named. What is not known stays:
     * a class of another package may add columns to their tables.
     */
    public CompiledModel in(List<String> packages) {
        if (packages.isEmpty()) {
            return this;
        }
        List<SchemaObject> wanted = schema.objects().values().stream()
                .filter(object -> isIn(packages, classes.getOrDefault(object.name(), "")))
                .toList();
        return new CompiledModel(naming, Schema.of(wanted), renames, classes, entities, unknown);
    }

    private static boolean isIn(List<String> packages, String type) {
        return packages.stream().anyMatch(each -> type.startsWith(each + "."));
    }

    /**
     * This module's model and that of another one.
     *
     * @return empty if they were named in different ways, or declare an object differently
     */
    public Optional<CompiledModel> and(CompiledModel other) {
        Map<String, SchemaObject> objects = new LinkedHashMap<>(schema.objects());
        for (SchemaObject object : other.schema.objects().values()) {
            SchemaObject same = objects.putIfAbsent(object.name(), object);
            if (same != null && !same.equals(object)) {
                return Optional.empty();
            }
        }
        if (!naming.equals(other.naming)) {
            return Optional.empty();
        }
        Map<String, String> allClasses = new LinkedHashMap<>(other.classes);
        allClasses.putAll(classes);
        List<String> allEntities = new ArrayList<>(entities);
        allEntities.addAll(other.entities);
        List<String> allUnknown = new ArrayList<>(unknown);
        allUnknown.addAll(other.unknown);
        return Optional.of(new CompiledModel(
                naming, Schema.of(objects.values()), renames.and(other.renames), allClasses, allEntities, allUnknown));
    }

    /** The text of {@link #MODEL}. */
    public String modelText() {
        return SnapshotWriter.write(new Snapshot(schema, List.of()));
    }

    /** The text of {@link #ENTITIES}. */
    public String entitiesText() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        line(text, "naming", naming);
        entities.forEach(each -> line(text, "entity", each));
        new TreeMap<>(classes).forEach((object, type) -> line(text, "object", object, type));
        new TreeMap<>(renames.tables()).forEach((now, before) -> line(text, "table", now, before));
        new TreeMap<>(renames.columns())
                .forEach((table, columns) ->
                        new TreeMap<>(columns).forEach((now, before) -> line(text, "column", table, now, before)));
        unknown.forEach(each -> line(text, "unknown", each));
        return text.toString();
    }

    private static void line(StringBuilder text, String... parts) {
        text.append(String.join("\t", parts)).append('\n');
    }

    /**
     * Reads both texts.
     *
     * @param place for messages
     * @return empty if another version wrote them
     * @throws dev.rockhopper.schema.message.RockhopperException RH39xx if the model cannot be understood
     */
    public static Optional<CompiledModel> read(String modelText, String entitiesText, String place) {
        List<String> lines = entitiesText.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            return Optional.empty();
        }
        String naming = "";
        Map<String, String> classes = new LinkedHashMap<>();
        Map<String, String> tables = new LinkedHashMap<>();
        Map<String, Map<String, String>> columns = new LinkedHashMap<>();
        List<String> entities = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split("\t", -1);
            switch (parts[0]) {
                case "naming" -> naming = parts[1];
                case "entity" -> entities.add(parts[1]);
                case "object" -> classes.put(parts[1], parts[2]);
                case "table" -> tables.put(parts[1], parts[2]);
                case "column" ->
                    columns.computeIfAbsent(parts[1], each -> new LinkedHashMap<>())
                            .put(parts[2], parts[3]);
                default -> unknown.add(line.substring(line.indexOf('\t') + 1));
            }
        }
        Schema schema = SnapshotReader.read(modelText, place).schema();
        return Optional.of(new CompiledModel(naming, schema, new Renames(tables, columns), classes, entities, unknown));
    }
}
