/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Table;
import java.util.List;

/** A quirk about single columns. */
interface ColumnQuirk extends Quirk<Table> {

    /** The column in the form that the server would show. */
    Column apply(Column column, Table table);

    @Override
    default Table apply(Table table, Context context) {
        List<Column> columns =
                table.columns().stream().map(column -> apply(column, table)).toList();
        return columns.equals(table.columns())
                ? table
                : table.toBuilder().columns(columns).build();
    }
}
