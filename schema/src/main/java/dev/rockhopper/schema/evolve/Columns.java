/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.ColumnDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes the list of columns of a table and keeps the key in its order. */
final class Columns {

    private Columns() {}

    static int index(List<Column> columns, String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (Names.same(columns.get(i).name(), name)) {
                return i;
            }
        }
        return -1;
    }

    static int require(Table table, String name) {
        int at = index(table.columns(), name);
        if (at < 0) {
            throw Wrong.column(table.name(), name);
        }
        return at;
    }

    static Optional<KeyModel> model(Table table) {
        return table.key().map(Key::model);
    }

    /** PRIMARY KEY tables have REPLACE for every value column, whatever was written. */
    static Column withoutHiddenAggregate(Table table, Column column) {
        boolean primary = model(table).filter(KeyModel.PRIMARY::equals).isPresent();
        return primary ? column.withAggregate(Optional.empty()) : column;
    }

    /** Whether a definition makes a key column; in AGGREGATE KEY tables a column without aggregate is one. */
    static boolean isKey(Table table, ColumnDefinition definition) {
        boolean aggregateKey = model(table).filter(KeyModel.AGGREGATE::equals).isPresent();
        return definition.key()
                || aggregateKey && definition.column().aggregate().isEmpty();
    }

    /** The table with other columns, of which {@code keys} are the key columns; the key takes the order of the columns. */
    static Table with(Table table, List<Column> columns, List<String> keys) {
        List<String> ordered = new ArrayList<>();
        for (Column column : columns) {
            if (Names.contains(keys, column.name())) {
                ordered.add(column.name());
            }
        }
        return table.toBuilder()
                .columns(columns)
                .key(table.key().map(key -> new Key(key.model(), ordered)))
                .build();
    }
}
