/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.object;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.normalize.SqlWords;
import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.plan.draft.Draft;
import dev.rockhopper.schema.plan.order.DependencyGraph;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes materialized views active again that earlier steps made inactive, once everything they read is in its final state. */
public final class ActivationPlanner {

    private ActivationPlanner() {}

    /** Adds a step if the view is inactive by now. */
    public static void plan(Draft draft, String view) {
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
        Change cause = draft.steps().get(draft.steps().size() - 1).cause();
        draft.step(
                cause,
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

    private static Set<String> columns(Schema schema, Set<String> tables) {
        Set<String> columns = new TreeSet<>();
        for (String name : tables) {
            schema.table(name)
                    .ifPresent(table -> table.columnNames().forEach(column -> columns.add(Names.key(column))));
        }
        return columns;
    }
}
