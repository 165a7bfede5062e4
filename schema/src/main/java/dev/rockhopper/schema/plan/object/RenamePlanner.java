/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.object;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.plan.Hazard;
import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.plan.draft.Draft;
import dev.rockhopper.schema.plan.draft.Hazards;
import dev.rockhopper.schema.plan.draft.TemporaryNames;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renames of tables and materialized views: a name must be free first; two that exchange their names are swapped, longer rings go through a temporary name. */
public final class RenamePlanner {

    private RenamePlanner() {}

    /** Adds the steps of all renames. */
    public static void plan(Draft draft, List<Change.Renamed> changes) {
        Map<String, Change.Renamed> open = new LinkedHashMap<>();
        changes.forEach(each -> open.put(each.actual().name(), each));
        while (!open.isEmpty()) {
            Optional<String> free = open.entrySet().stream()
                    .filter(each -> draft.schema().object(each.getValue().to()).isEmpty())
                    .map(Map.Entry::getKey)
                    .findFirst();
            String from = free.orElseGet(() -> open.keySet().iterator().next());
            Change.Renamed change = open.remove(from);
            Change.Renamed opposite = open.get(change.to());
            if (free.isPresent()) {
                rename(draft, change, from, change.to());
            } else if (opposite != null && opposite.to().equals(from) && isSwappable(change, opposite)) {
                swap(draft, change, from);
                open.remove(change.to());
            } else {
                String between = TemporaryNames.of(
                        from, name -> draft.schema().object(name).isPresent());
                rename(draft, change, from, between);
                open.put(between, change);
            }
        }
    }

    private static boolean isSwappable(Change.Renamed a, Change.Renamed b) {
        return a.actual().getClass() == b.actual().getClass();
    }

    private static void swap(Draft draft, Change.Renamed change, String name) {
        Statement statement = change.actual() instanceof Table
                ? AlterTable.of(name, new AlterClause.SwapWith(change.to()))
                : new AlterMaterializedView(ObjectName.of(name), new AlterMaterializedView.SwapWith(change.to()));
        List<Hazard> hazards = List.of(Hazards.breaksReaders(
                "Queries and views that use " + name + " or " + change.to() + " read the other one from now on."));
        draft.step(change, statement, new Reverse.By(List.of(statement)), hazards);
    }

    private static void rename(Draft draft, Change.Renamed change, String from, String to) {
        List<Hazard> hazards = change.actual().name().equals(from)
                ? List.of(Hazards.breaksReaders("Queries and views that use " + from + " fail from now on."))
                : List.of();
        draft.step(
                change,
                statement(change.actual(), from, to),
                new Reverse.By(List.of(statement(change.actual(), to, from))),
                hazards);
    }

    private static Statement statement(SchemaObject kind, String from, String to) {
        return kind instanceof Table
                ? AlterTable.of(from, new AlterClause.RenameTable(to))
                : new AlterMaterializedView(ObjectName.of(from), new AlterMaterializedView.Rename(to));
    }
}
