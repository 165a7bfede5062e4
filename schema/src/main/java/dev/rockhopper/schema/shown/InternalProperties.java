/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.shown;

import dev.rockhopper.schema.model.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Properties that are shown and that CREATE refuses: the server counts them itself. Source: FE method {@code OlapTable.getUniqueProperties}. */
final class InternalProperties implements Repair {

    private static final Set<String> NAMES = Set.of("binlog_version");

    @Override
    public Table of(Table table, String database) {
        if (NAMES.stream().noneMatch(table.properties()::containsKey)) {
            return table;
        }
        Map<String, String> properties = new LinkedHashMap<>(table.properties());
        properties.keySet().removeAll(NAMES);
        return table.toBuilder().properties(properties).build();
    }
}
