/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table without a key clause gets one: AGGREGATE over the columns without an aggregate if any column has one, else DUPLICATE over the
 * leading columns, up to three columns and 36 bytes. Source: FE class {@code CreateTableAnalyzer.analyzeKeysDesc}.
 */
final class DerivedKey implements Quirk<Table> {

    private static final int MAX_COLUMNS = 3;
    private static final int MAX_BYTES = 36;

    @Override
    public Table apply(Table table, Context context) {
        return table.key().isPresent()
                ? table
                : table.toBuilder().key(derive(table.columns())).build();
    }

    /** The key the server derives; empty if the first column cannot be a key, which it refuses. */
    static Optional<Key> derive(List<Column> columns) {
        boolean aggregated =
                columns.stream().anyMatch(column -> column.aggregate().isPresent());
        List<String> names = aggregated ? withoutAggregate(columns) : leading(columns);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Key(aggregated ? KeyModel.AGGREGATE : KeyModel.DUPLICATE, names));
    }

    private static List<String> withoutAggregate(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.aggregate().isEmpty())
                .map(Column::name)
                .toList();
    }

    /** The leading columns that the server indexes. */
    static List<String> leading(List<Column> columns) {
        List<String> names = new ArrayList<>();
        int bytes = 0;
        for (Column column : columns) {
            if (column.generatedAs().isPresent()) {
                break;
            }
            bytes += KeyTypes.indexSize(column.type());
            if (names.size() >= MAX_COLUMNS || bytes > MAX_BYTES) {
                if (names.isEmpty() && KeyTypes.isText(column.type())) {
                    names.add(column.name());
                }
                break;
            }
            if (!KeyTypes.canBeKey(column.type())) {
                break;
            }
            names.add(column.name());
            if (KeyTypes.isVarchar(column.type())) {
                break;
            }
        }
        return names;
    }
}
