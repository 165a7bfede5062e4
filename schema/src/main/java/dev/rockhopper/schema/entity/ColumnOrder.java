/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The order of the columns of a table: key columns in the order of the key, ordinary ones and then generated ones as declared.
 *
 * <p>The server wants the key first and generated columns last (FE class {@code CreateTableAnalyzer}).
 */
final class ColumnOrder {

    private ColumnOrder() {}

    static List<Column> of(Optional<Key> key, List<Column> declared) {
        List<String> keys = key.map(Key::columns).orElse(List.of());
        List<Column> ordered = new ArrayList<>();
        for (String name : keys) {
            for (Column column : declared) {
                if (Names.same(column.name(), name)) {
                    ordered.add(column);
                }
            }
        }
        add(ordered, declared, keys, false);
        add(ordered, declared, keys, true);
        return ordered;
    }

    private static void add(List<Column> ordered, List<Column> declared, List<String> keys, boolean generated) {
        for (Column column : declared) {
            if (column.generatedAs().isPresent() == generated && !Names.contains(keys, column.name())) {
                ordered.add(column);
            }
        }
    }
}
