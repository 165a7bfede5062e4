/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.diff.TableChange;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.plan.Hazard;
import dev.rockhopper.schema.plan.draft.Hazards;
import dev.rockhopper.schema.plan.draft.TemporaryNames;
import dev.rockhopper.schema.statement.AlterClause;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * RENAME COLUMN, each alone; rings of renames and changes of case only go through a temporary name.
 *
 * <p>Source: FE class {@code LocalMetastore.renameColumn}, which finds the new name taken even if it differs from the old one by case only.
 */
final class RenameColumnStage implements TableStage {

    @Override
    public void plan(TableTask task) {
        Map<String, String> open = new LinkedHashMap<>();
        task.changes(TableChange.ColumnRenamed.class).forEach(each -> open.put(each.from(), each.to()));
        if (!open.isEmpty() && !task.server().renamesColumns()) {
            open.forEach((from, to) -> task.refuse(
                    to, Objection.version("Column " + from + " cannot be renamed by this version.", "3.3.2")));
            return;
        }
        open.keySet().removeIf(from -> isBlocked(task, from, open.get(from)));
        while (!open.isEmpty()) {
            Optional<Map.Entry<String, String>> free = open.entrySet().stream()
                    .filter(each -> task.current().column(each.getValue()).isEmpty())
                    .findFirst();
            if (free.isPresent()) {
                String from = free.get().getKey();
                rename(task, from, open.remove(from));
            } else {
                String from = open.keySet().iterator().next();
                String to = open.remove(from);
                String between = free(task.current(), from);
                rename(task, from, between);
                open.put(between, to);
            }
        }
    }

    /**
     * The former names of the columns that can be renamed.
     *
     * @param table the table as it is when they are
     */
    static List<String> possible(TableTask task, Table table) {
        return task.changes(TableChange.ColumnRenamed.class).stream()
                .map(TableChange.ColumnRenamed::from)
                .filter(from ->
                        task.server().renamesColumns() && objection(table, from).isEmpty())
                .toList();
    }

    private static boolean isBlocked(TableTask task, String from, String to) {
        Optional<Objection> objection = objection(task.current(), from);
        objection.ifPresent(each -> task.refuse(to, each));
        return objection.isPresent();
    }

    /** Source: FE method {@code AlterJobExecutor.visitColumnRenameClause}, as for changes of a column. */
    private static Optional<Objection> objection(Table table, String column) {
        return ProtectedColumnRules.blockingRollup(table, column)
                .or(() -> ProtectedColumnRules.partitionExpression(table, column));
    }

    /** A temporary name has no readers. */
    static void rename(TableTask task, String from, String to) {
        Hazard[] hazards = task.actual().column(from).isPresent() || isFormerName(task, from)
                ? new Hazard[] {
                    Hazards.breaksReaders("Queries and views that use column " + from + " of table " + task.name()
                            + " fail from now on.")
                }
                : new Hazard[0];
        task.alterWithReverse(new AlterClause.RenameColumn(from, to), new AlterClause.RenameColumn(to, from), hazards);
    }

    private static boolean isFormerName(TableTask task, String name) {
        return task.changes(TableChange.ColumnRenamed.class).stream()
                .anyMatch(each -> each.from().equals(name));
    }

    static String free(Table table, String name) {
        return TemporaryNames.of(name, candidate -> Names.contains(table.columnNames(), candidate));
    }
}
