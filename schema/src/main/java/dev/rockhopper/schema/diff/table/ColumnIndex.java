/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.table;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds columns of a table by name without case, also in tables with thousands of columns. */
final class ColumnIndex {

    private final Map<String, Column> byKey = new HashMap<>();
    private final Set<String> keyColumns;

    ColumnIndex(Table table) {
        table.columns().forEach(column -> byKey.putIfAbsent(Names.key(column.name()), column));
        keyColumns = table.keyColumns().stream().map(Names::key).collect(Collectors.toSet());
    }

    Optional<Column> find(String name) {
        return Optional.ofNullable(byKey.get(Names.key(name)));
    }

    boolean isKey(String name) {
        return keyColumns.contains(Names.key(name));
    }
}
