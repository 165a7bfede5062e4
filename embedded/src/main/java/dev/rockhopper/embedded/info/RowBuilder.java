/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.info;

import java.util.HashMap;
import java.util.Map;

/** Makes a row of a table by the names of its columns; what is not set is NULL. */
final class RowBuilder {
    private final Map<String, Integer> positions = new HashMap<>();
    private final Object[] cells;

    RowBuilder(String table) {
        InfoTable definition = InfoTables.find(table).orElseThrow();
        for (int i = 0; i < definition.columns().size(); i++) {
            positions.put(definition.columns().get(i).name(), i);
        }
        cells = new Object[positions.size()];
    }

    RowBuilder set(String column, Object value) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        cells[position] = value;
        return this;
    }

    Object[] row() {
        return cells;
    }
}
