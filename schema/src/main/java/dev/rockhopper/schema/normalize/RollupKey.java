/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Rollup;
import dev.rockhopper.schema.model.Table;
import java.util.List;

/**
 * The key columns of a plain rollup: those of its table, or in a DUPLICATE KEY table the leading ones, as for a table without a key clause.
 * Source: FE method {@code MaterializedViewHandler.checkAndPrepareMaterializedView}.
 */
public final class RollupKey {

    private RollupKey() {}

    /** The key columns in the rollup's order; empty for a synchronous materialized view. */
    public static List<String> of(Rollup rollup, Table table) {
        boolean duplicate =
                table.key().filter(key -> key.model() == KeyModel.DUPLICATE).isPresent();
        if (!duplicate) {
            return rollup.columns().stream().filter(table::isKeyColumn).toList();
        }
        List<Column> columns = rollup.columns().stream()
                .flatMap(name -> table.column(name).stream())
                .toList();
        return DerivedKey.leading(columns);
    }

    /** Whether a plain rollup of the table has that key column. */
    public static boolean isIn(Table table, String column) {
        return table.rollups().stream().anyMatch(rollup -> Names.contains(of(rollup, table), column));
    }
}
