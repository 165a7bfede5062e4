/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.HiddenPartitionColumns;
import dev.rockhopper.schema.statement.AlterClause;
import java.util.ArrayList;
import java.util.List;

/** ORDER BY: with as many columns as the server keeps for the table a new order of the columns, else a new sort key. */
final class OrderFold {

    private OrderFold() {}

    static Table orderBy(Table table, AlterClause.OrderBy clause) {
        if (clause.rollup().isPresent()) {
            return table;
        }
        List<String> hidden = HiddenPartitionColumns.names(table);
        List<Column> named = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String name : clause.columns()) {
            if (Names.contains(hidden, name)) {
                continue;
            }
            Column column = table.columns().get(Columns.require(table, name));
            if (Names.contains(names, name)) {
                throw Wrong.refused(table.name() + "." + name, "ORDER BY names the column twice.");
            }
            named.add(column);
            names.add(column.name());
        }
        if (clause.columns().size() == HiddenPartitionColumns.width(table)) {
            return Columns.with(table, named, table.keyColumns());
        }
        return table.toBuilder().sortKey(names).build();
    }
}
