/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.diff.TableChange.KeyChanged;
import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.normalize.HiddenPartitionColumns;
import dev.rockhopper.schema.statement.AlterClause;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The order of the columns, after all of them exist: ORDER BY with all columns, alone; for PRIMARY KEY tables MODIFY COLUMN .. AFTER.
 *
 * <p>Source: FE class {@code SchemaChangeHandler.processReorderColumn}.
 */
final class ReorderStage implements TableStage {

    @Override
    public void plan(TableTask task) {
        ByName current = new ByName(task.current());
        List<String> order =
                task.wanted().columnNames().stream().filter(current::has).toList();
        boolean whole = order.size() == task.current().columns().size();
        if (!whole || Names.same(order, task.current().columnNames()) || isRefused(task)) {
            return;
        }
        if (task.isModel(KeyModel.PRIMARY)) {
            PrimaryKeyReorder.plan(task, order);
        } else if (order.size() == 1) {
            task.refuse("", Objection.of(PlanCode.COLUMN_ORDER, "The columns cannot be put into this order."));
        } else {
            task.alter(new AlterClause.OrderBy(everyColumn(task, spelled(current, order)), Optional.empty()));
        }
    }

    /** With another key the columns cannot take their places. */
    private static boolean isRefused(TableTask task) {
        return task.change(KeyChanged.class)
                .filter(change -> !FixedPartsStage.isReordering(task, change))
                .isPresent();
    }

    /** Fewer columns than the server keeps would be a sort key. */
    private static List<String> everyColumn(TableTask task, List<String> visible) {
        return Stream.concat(visible.stream(), HiddenPartitionColumns.names(task.current()).stream())
                .toList();
    }

    private static List<String> spelled(ByName current, List<String> names) {
        return names.stream()
                .map(name -> current.find(name).orElseThrow().name())
                .toList();
    }
}
