/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.model.Column;

/** Columns that the old distribution or the old sort key protected until now. */
final class LateColumnStage implements TableStage {

    @Override
    public void plan(TableTask task) {
        ColumnStatement statement = new ColumnStatement(task);
        for (Column column : task.columns().drops()) {
            if (ColumnStage.isOpenDrop(task, column)) {
                statement.drop(column);
            }
        }
        for (ColumnWork.Modify modify : task.columns().modifies()) {
            if (ColumnStage.isOpenModify(task, modify)) {
                statement.modify(modify);
            }
        }
        statement.plan();
    }
}
