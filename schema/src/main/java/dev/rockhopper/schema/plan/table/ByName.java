/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The columns of a table by name, for loops over all columns of wide tables. */
final class ByName {

    private final Map<String, Column> columns = new HashMap<>();

    ByName(Table table) {
        table.columns().forEach(column -> columns.put(Names.key(column.name()), column));
    }

    /** The column of that name, without case. */
    Optional<Column> find(String name) {
        return Optional.ofNullable(columns.get(Names.key(name)));
    }

    boolean has(String name) {
        return columns.containsKey(Names.key(name));
    }
}
