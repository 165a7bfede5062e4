/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.object;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.normalize.SelectItems;
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

/**
 * Views that a plan gives another query, and whose columns may have other types than before: what is selected is not what was selected, or it
 * comes from columns of other types. Types are not computed; where nothing proves them the same, they may differ.
 */
final class RedefinedViews {

    private final Draft draft;

    RedefinedViews(Draft draft) {
        this.draft = draft;
    }

    /** A view below another, by any number of views, that may now have columns of other types. */
    Optional<String> below(String view) {
        return DependencyGraph.of(draft.schema()).allNeeds(view).stream()
                .filter(this::mayDiffer)
                .findFirst();
    }

    private boolean mayDiffer(String name) {
        boolean views = draft.initial().object(name).orElse(null) instanceof View
                && draft.schema().object(name).orElse(null) instanceof View;
        if (!views) {
            return false;
        }
        View before = (View) draft.initial().object(name).orElseThrow();
        View now = (View) draft.schema().object(name).orElseThrow();
        return !before.query().equals(now.query()) && !(keepsItems(before, now) && keepsTypes(before));
    }

    /** Columns may have come, but each that there was is selected by the same words and has the same name. */
    private static boolean keepsItems(View before, View now) {
        Optional<List<List<String>>> old = SelectItems.of(before.query());
        Optional<List<List<String>>> current = SelectItems.of(now.query());
        return old.isPresent()
                && current.isPresent()
                && new HashSet<>(current.get()).containsAll(old.get())
                && (before.columns().isEmpty()
                        || names(now)
                                .subList(
                                        0,
                                        Math.min(
                                                names(now).size(), names(before).size()))
                                .equals(names(before)));
    }

    private static List<String> names(View view) {
        return view.columns().stream().map(column -> Names.key(column.name())).toList();
    }

    private boolean keepsTypes(View view) {
        Map<String, Set<DataType>> before = types(draft.initial(), view.name());
        Map<String, Set<DataType>> current = types(draft.schema(), view.name());
        return before.entrySet().stream()
                .filter(column -> SelectLists.read(view.query(), column.getKey()))
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
