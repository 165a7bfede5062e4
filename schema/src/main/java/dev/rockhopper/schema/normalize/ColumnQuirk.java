/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Table;
import java.util.ArrayList;
import java.util.List;

/** A quirk about single columns. */
interface ColumnQuirk extends Quirk<Table> {

    /** The column in the form that the server would show. */
    Column apply(Column column, Table table);

    @Override
    default Table apply(Table table, Context context) {
        boolean changes = false;
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            Column shown = apply(column, table);
            columns.add(shown);
            changes |= !shown.equals(column);
        }
        return changes ? table.toBuilder().columns(columns).build() : table;
    }
}
