/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.object;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.SqlWords;
import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.plan.draft.Draft;
import dev.rockhopper.schema.plan.order.DependencyGraph;
import dev.rockhopper.schema.plan.order.SelectLists;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes materialized views active again, or anew, that earlier steps made inactive, once everything they read is in its final state. */
public final class ActivationPlanner {

    private ActivationPlanner() {}

    /**
     * Adds a step if the view is inactive by now.
     *
     * @param desired the wanted schema: a view that is made anew states what is stated there
     */
    public static void plan(Draft draft, String view, Schema desired) {
        if (!draft.inactive().contains(view) || !(draft.schema().objects().get(view) instanceof MaterializedView)) {
            return;
        }
        draft.activated(view);
        Optional<String> lost = lostColumn(draft, view);
        if (lost.isPresent()) {
            draft.note(new Message(
                    PlanCode.NOTE,
                    Severity.WARNING,
                    view,
                    "The materialized view stays inactive: it uses column " + lost.get() + ", which no longer exists.",
                    "change its query"));
            return;
        }
        MaterializedView object = (MaterializedView) draft.schema().objects().get(view);
        Optional<String> cause = retypedColumn(draft, object)
                .map(column -> "column " + column)
                .or(() -> new RedefinedViews(draft).below(view).map(name -> "view " + name));
        if (cause.isPresent()) {
            draft.note(new Message(
                    PlanCode.NOTE,
                    Severity.INFO,
                    view,
                    "The materialized view is made anew: its columns may get other types with " + cause.get() + ".",
                    ""));
            boolean stated = desired.objects().get(view) instanceof MaterializedView;
            MaterializedViewPlanner.renew(
                    draft, object, stated ? (MaterializedView) desired.objects().get(view) : object);
            return;
        }
        draft.step(
                draft.steps().get(draft.steps().size() - 1).cause(),
                MaterializedViewPlanner.alter(view, new AlterMaterializedView.SetActive(true)),
                new Reverse.By(List.of()),
                List.of());
    }

    /** A column that a base table had before the plan, that none has now, and that the query names. */
    private static Optional<String> lostColumn(Draft draft, String view) {
        MaterializedView object = (MaterializedView) draft.schema().objects().get(view);
        Set<String> bases = DependencyGraph.of(draft.schema()).allNeeds(view);
        Set<String> now = columns(draft.schema(), bases);
        return columns(draft.initial(), bases).stream()
                .filter(column -> !now.contains(column) && SqlWords.uses(object.query(), column))
                .findFirst();
    }

    /**
     * A column that has another type than before the plan, and that the view or a view below it selects.
     *
     * <p>Source: FE class {@code AlterJobMgr.recreateMVQuery}: ACTIVE is refused when a column of the view would get another type.
     */
    private static Optional<String> retypedColumn(Draft draft, MaterializedView view) {
        Set<String> bases = DependencyGraph.of(draft.schema()).allNeeds(view.name());
        List<String> queries = new ArrayList<>(List.of(view.query()));
        bases.forEach(base ->
                draft.schema().object(base).flatMap(SchemaObject::definition).ifPresent(queries::add));
        return bases.stream()
                .flatMap(base -> retyped(draft, base))
                .filter(column -> queries.stream().anyMatch(query -> SelectLists.read(query, column)))
                .findFirst();
    }

    private static Stream<String> retyped(Draft draft, String table) {
        List<Column> before = draft.initial().table(table).map(Table::columns).orElse(List.of());
        return before.stream()
                .filter(column -> draft.schema()
                        .table(table)
                        .flatMap(now -> now.column(column.name()))
                        .filter(now -> !isSame(column.type(), now.type()))
                        .isPresent())
                .map(Column::name);
    }

    /** The length of a VARCHAR does not matter. */
    private static boolean isSame(DataType before, DataType now) {
        return before.equals(now) || before instanceof VarcharType && now instanceof VarcharType;
    }

    private static Set<String> columns(Schema schema, Set<String> tables) {
        Set<String> columns = new TreeSet<>();
        for (String name : tables) {
            schema.table(name)
                    .ifPresent(table -> table.columnNames().forEach(column -> columns.add(Names.key(column))));
        }
        return columns;
    }
}
