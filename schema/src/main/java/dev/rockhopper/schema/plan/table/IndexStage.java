/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.diff.TableChange;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.AlterClause;
import java.util.ArrayList;
import java.util.List;

/**
 * Indexes. Dropped ones, and new ones that nothing stands in the way of, join the rewriting statement; the others follow when columns exist and
 * old indexes are gone.
 *
 * <p>The server looks for columns, names and indexed columns in the table before the statement (FE class {@code SchemaChangeHandler.processAddIndex}).
 */
final class IndexStage implements TableStage {

    @Override
    public void plan(TableTask task) {
        List<AlterClause> clauses = new ArrayList<>();
        for (Index index : missing(task)) {
            boolean possible = index.columns().stream()
                    .allMatch(column -> task.current().column(column).isPresent());
            if (possible && isFree(task.current(), index)) {
                clauses.add(new AlterClause.AddIndex(index));
            }
        }
        task.alter(clauses, List.of());
    }

    static void joinTo(ColumnStatement statement, TableTask task) {
        Table current = task.current();
        for (Index index : unwanted(task)) {
            boolean exists = current.indexes().stream().anyMatch(each -> Names.same(each.name(), index.name()));
            if (exists && index.columns().stream().noneMatch(column -> isDropped(task, column))) {
                statement.index(new AlterClause.DropIndex(index.name()));
            }
        }
        for (Index index : missing(task)) {
            boolean ready = index.columns().stream()
                    .allMatch(column -> current.column(column).isPresent() && !statement.touches(column));
            if (ready && isFree(current, index)) {
                statement.index(new AlterClause.AddIndex(index));
            }
        }
    }

    private static boolean isDropped(TableTask task, String column) {
        return task.columns().drops().stream().anyMatch(each -> Names.same(each.name(), column));
    }

    private static List<Index> unwanted(TableTask task) {
        List<Index> indexes = new ArrayList<>();
        task.changes(TableChange.IndexDropped.class).forEach(each -> indexes.add(each.index()));
        task.changes(TableChange.IndexModified.class).forEach(each -> indexes.add(each.actual()));
        return indexes;
    }

    /** Wanted indexes that are not there: new, changed, or lost with a column that was computed anew. */
    private static List<Index> missing(TableTask task) {
        List<Index> unwanted = unwanted(task);
        return task.wanted().indexes().stream()
                .filter(index -> task.current().indexes().stream()
                        .noneMatch(each -> Names.same(each.name(), index.name()) && !unwanted.contains(each)))
                .toList();
    }

    private static boolean isFree(Table current, Index index) {
        return current.indexes().stream()
                .noneMatch(each -> Names.same(each.name(), index.name())
                        || each.columns().stream().anyMatch(column -> Names.contains(index.columns(), column)));
    }
}
