/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.object;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.model.ViewColumn;
import dev.rockhopper.schema.normalize.SelectItems;
import dev.rockhopper.schema.normalize.SqlWords;
import dev.rockhopper.schema.plan.draft.Draft;
import dev.rockhopper.schema.plan.order.DependencyGraph;
import dev.rockhopper.schema.plan.order.SelectLists;
import dev.rockhopper.schema.type.DataType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Views and materialized views that a plan gives another query, and whose columns may have other types than before: what is selected is not what was selected, or it
 * comes from columns of other types. Types are not computed; where nothing proves them the same, they may differ.
 */
final class RedefinedViews {

    private final Draft draft;

    RedefinedViews(Draft draft) {
        this.draft = draft;
    }

    /** A view below another, by any number of views, that may now have columns of other types. */
    Optional<String> below(String view) {
        Set<String> below = DependencyGraph.of(draft.schema()).allNeeds(view);
        Set<String> all = new TreeSet<>(below);
        all.add(view);
        return below.stream()
                .filter(name -> mayDiffer(name, queries(all, name)))
                .findFirst();
    }

    private List<String> queries(Set<String> names, String but) {
        return names.stream()
                .filter(name -> !name.equals(but))
                .flatMap(name -> draft.schema().object(name).flatMap(SchemaObject::definition).stream())
                .toList();
    }

    private boolean mayDiffer(String name, List<String> readers) {
        Optional<SchemaObject> before = draft.initial().object(name);
        Optional<SchemaObject> now = draft.schema().object(name);
        Optional<String> query = before.flatMap(SchemaObject::definition);
        return query.isPresent()
                && !query.equals(now.flatMap(SchemaObject::definition))
                && !(keepsItems(before.get(), now.orElseThrow(), readers) && keepsTypes(name, query.get()));
    }

    /** Columns may have come, but each that there was is selected by the same words and has the same name, or nobody reads it. */
    private static boolean keepsItems(SchemaObject before, SchemaObject now, List<String> readers) {
        Optional<List<List<String>>> old = before.definition().flatMap(SelectItems::of);
        Optional<List<List<String>>> current = now.definition().flatMap(SelectItems::of);
        return old.isPresent()
                && current.isPresent()
                && old.get().stream().allMatch(item -> current.get().contains(item) || isUnread(item, readers))
                && startsWith(names(now), names(before));
    }

    /** Source of the name: an alias, or the column itself. */
    private static boolean isUnread(List<String> item, List<String> readers) {
        boolean named = item.size() == 1 || item.size() > 2 && Set.of("as", ".").contains(item.get(item.size() - 2));
        String name = SqlWords.unmarked(item.get(item.size() - 1));
        return named && !name.equals("*") && readers.stream().noneMatch(query -> SelectLists.read(query, name));
    }

    private static boolean startsWith(List<String> names, List<String> first) {
        return names.size() >= first.size() && names.subList(0, first.size()).equals(first);
    }

    /** As stated; a view without a list of columns has those of its query. */
    private static List<String> names(SchemaObject object) {
        List<ViewColumn> columns = List.of();
        if (object instanceof View view) {
            columns = view.columns();
        } else if (object instanceof MaterializedView view) {
            columns = view.columns();
        }
        return columns.stream().map(column -> Names.key(column.name())).toList();
    }

    private boolean keepsTypes(String name, String query) {
        Map<String, Set<DataType>> before = types(draft.initial(), name);
        Map<String, Set<DataType>> current = types(draft.schema(), name);
        return before.entrySet().stream()
                .filter(column -> SelectLists.read(query, column.getKey()))
                .allMatch(column -> column.getValue().equals(current.get(column.getKey())));
    }

    /** The types that columns of a name have in the tables that a view reads. */
    private static Map<String, Set<DataType>> types(Schema schema, String view) {
        Map<String, Set<DataType>> types = new HashMap<>();
        DependencyGraph.of(schema).allNeeds(view).stream()
                .flatMap(base -> schema.table(base).stream())
                .map(Table::columns)
                .flatMap(Collection::stream)
                .forEach(column -> add(types, column));
        return types;
    }

    private static void add(Map<String, Set<DataType>> types, Column column) {
        types.computeIfAbsent(Names.key(column.name()), key -> new HashSet<>()).add(column.type());
    }
}
