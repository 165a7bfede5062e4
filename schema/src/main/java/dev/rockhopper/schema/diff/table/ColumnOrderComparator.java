/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.table;

import dev.rockhopper.schema.diff.TableChange.ColumnsReordered;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Table;
import java.util.Comparator;
import java.util.List;

/**
 * The order of the columns that both tables have. Where generated columns stand among the others is not compared: CREATE TABLE wants them
 * last, and ADD COLUMN puts ordinary ones behind them. Source: FE classes {@code CreateTableAnalyzer}, {@code SchemaChangeHandler}.
 */
final class ColumnOrderComparator implements TableComparator {

    @Override
    public List<ColumnsReordered> compare(TablePair pair) {
        List<String> actual = common(pair.actual(), new ColumnIndex(pair.wanted()));
        List<String> wanted = common(pair.wanted(), new ColumnIndex(pair.actual()));
        return Names.same(actual, wanted) ? List.of() : List.of(new ColumnsReordered(actual, wanted));
    }

    private static List<String> common(Table table, ColumnIndex other) {
        return table.columns().stream()
                .filter(column -> other.find(column.name()).isPresent())
                .sorted(Comparator.comparing(column -> column.generatedAs().isPresent()))
                .map(Column::name)
                .toList();
    }
}
