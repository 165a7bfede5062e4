/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.type.TypeKind;
import java.util.ArrayList;
import java.util.List;

/** The keys of a materialized view without ORDER BY. Source: FE method {@code MaterializedViewAnalyzer.chooseSortKeysByDefault}. */
final class MaterializedViewKeys {
    private static final int MAX_BYTES = 36;

    private MaterializedViewKeys() {}

    static List<String> of(List<StoredColumn> columns) {
        int first = 0;
        while (first < columns.size() && !canBeKey(columns.get(first))) {
            first++;
        }
        if (first == columns.size()) {
            throw Refusal.analysis("All columns of materialized view cannot be used for keys");
        }
        List<String> keys = new ArrayList<>();
        int bytes = 0;
        for (StoredColumn column : columns.subList(first, columns.size())) {
            TypeKind kind = TypeKind.of(column.type());
            bytes += TypeKind.shortKeyBytes(column.type());
            if (bytes > MAX_BYTES) {
                if (kind.isString()) {
                    keys.add(column.name());
                }
                break;
            }
            if (canBeKey(column)) {
                keys.add(column.name());
                if (kind == TypeKind.VARCHAR) {
                    break;
                }
            }
        }
        return keys;
    }

    private static boolean canBeKey(StoredColumn column) {
        return TypeKind.of(column.type()).canBeKey();
    }
}
