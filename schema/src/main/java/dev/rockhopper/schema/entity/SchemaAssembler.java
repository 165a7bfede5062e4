/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Renames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the model of declarations; reports what is wrong with them. Not for use by several threads. */
public final class SchemaAssembler {

    private final Problems problems;
    private final TableAssembler tables;
    private final ViewAssembler views;
    private final MaterializedViewAssembler materializedViews;
    private final Map<String, SchemaObject> objects = new LinkedHashMap<>();
    private final Map<String, Origin> places = new LinkedHashMap<>();
    private final Origins.Builder origins = new Origins.Builder();
    private final Map<String, String> renamedTables = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> renamedColumns = new LinkedHashMap<>();

    /**
     * An assembler without declarations.
     *
     * @param resources the text of a class path resource, by its path without a leading slash
     * @param problems receives what is wrong
     */
    public SchemaAssembler(Function<String, Optional<String>> resources, Problems problems) {
        this.problems = problems;
        Queries queries = new Queries(resources, problems);
        this.tables = new TableAssembler(problems);
        this.views = new ViewAssembler(queries, problems);
        this.materializedViews = new MaterializedViewAssembler(queries, problems);
    }

    /** Adds a table. Classes that share a table must be declared together. */
    public void add(TableDeclaration declared) {
        Table table = tables.assemble(declared);
        if (add(table, declared.origin(), declared.formerName())) {
            origins.add(declared);
            declared.columns().forEach(column -> renamed(table.name(), column));
            declared.columns().forEach(column -> checkFormer(column, declared));
        }
    }

    /** Adds a view. */
    public void add(ViewDeclaration declared) {
        views.assemble(declared).ifPresent(view -> addView(view, declared.origin(), declared.formerName()));
    }

    /** Adds a materialized view. */
    public void add(MaterializedViewDeclaration declared) {
        materializedViews.assemble(declared).ifPresent(view -> addView(view, declared.origin(), declared.formerName()));
    }

    /** What was declared so far. */
    public EntityModel assemble() {
        renamedTables.forEach(this::checkFormer);
        return new EntityModel(
                Schema.of(objects.values()),
                new Renames(renamedTables, renamedColumns),
                problems.messages(),
                origins.build());
    }

    private void addView(SchemaObject view, Origin origin, Optional<String> formerName) {
        if (add(view, origin, formerName)) {
            origins.add(view.name(), origin);
        }
    }

    private boolean add(SchemaObject object, Origin origin, Optional<String> formerName) {
        SchemaObject other = objects.putIfAbsent(object.name(), object);
        if (other == null) {
            places.put(object.name(), origin);
            formerName
                    .filter(name -> isOther(name, name.equals(object.name()), origin))
                    .filter(name -> isNew(name, origin))
                    .ifPresent(name -> renamedTables.put(object.name(), name));
            return true;
        }
        if (!other.equals(object)) {
            problems.error(
                    EntityCode.DUPLICATE_OBJECT,
                    origin,
                    object.name() + " is also declared, otherwise, by " + places.get(object.name()) + ".",
                    "Rename one of them, or declare both alike.");
        }
        return false;
    }

    private boolean isOther(String formerName, boolean same, Origin place) {
        if (same) {
            problems.warning(
                    EntityCode.UNUSED,
                    place,
                    "@RenamedFrom says " + formerName + ", which is the name as it is now.",
                    "State the former name, or take the annotation away.");
        }
        return !same;
    }

    private boolean isNew(String formerName, Origin place) {
        if (formerName.isBlank()) {
            problems.error(
                    EntityCode.BROKEN_CLAUSE, place, "@RenamedFrom is empty.", "State the former name of the table.");
        }
        Optional<String> same = renamedTables.keySet().stream()
                .filter(each -> renamedTables.get(each).equals(formerName))
                .findFirst();
        same.ifPresent(other -> problems.error(
                EntityCode.CONTRADICTION,
                place,
                "@RenamedFrom says " + formerName + ", from which " + other + " was renamed, too.",
                "Only one of them can have been it: take the annotation away from the other."));
        return !formerName.isBlank() && same.isEmpty();
    }

    private boolean isNew(String formerName, String table, ColumnDeclaration column) {
        Map<String, String> others = renamedColumns.getOrDefault(table, Map.of());
        Optional<String> same = others.keySet().stream()
                .filter(each -> !Names.same(each, column.name()) && Names.same(others.get(each), formerName))
                .findFirst();
        if (formerName.isBlank()) {
            problems.error(
                    EntityCode.BROKEN_CLAUSE,
                    column.origin(),
                    "@RenamedFrom is empty.",
                    "State the former name of the column.");
        }
        same.ifPresent(other -> problems.error(
                EntityCode.CONTRADICTION,
                column.origin(),
                "@RenamedFrom says " + formerName + ", from which column " + other + " was renamed, too.",
                "Only one column can have been it: take the annotation away from the other."));
        return !formerName.isBlank() && same.isEmpty();
    }

    private void checkFormer(String name, String former) {
        if (objects.containsKey(former) && !renamedTables.containsKey(former)) {
            problems.warning(
                    EntityCode.CONTRADICTION,
                    places.get(name),
                    "@RenamedFrom says " + former + ", but " + places.get(former)
                            + " still maps a table of that name: it would be a new, empty one beside " + name + ".",
                    "Remove that class, or take @RenamedFrom away.");
        }
    }

    /** A column that is, and was not something else before, cannot have become another one. */
    private void checkFormer(ColumnDeclaration column, TableDeclaration table) {
        String former = column.formerName().orElse("");
        for (ColumnDeclaration each : table.columns()) {
            if (!former.isBlank()
                    && Names.same(each.name(), former)
                    && each.formerName().isEmpty()) {
                problems.warning(
                        EntityCode.CONTRADICTION,
                        column.origin(),
                        "@RenamedFrom says " + former + ", but " + each.origin()
                                + " still maps a column of that name: it would be a new," + " empty one beside "
                                + column.name() + ".",
                        "Remove that attribute, or take @RenamedFrom away.");
            }
        }
    }

    private void renamed(String table, ColumnDeclaration column) {
        column.formerName()
                .filter(name -> isNew(name, table, column))
                .filter(name -> isOther(name, Names.same(name, column.name()), column.origin()))
                .ifPresent(name -> renamedColumns
                        .computeIfAbsent(table, each -> new LinkedHashMap<>())
                        .put(column.name(), name));
    }
}
