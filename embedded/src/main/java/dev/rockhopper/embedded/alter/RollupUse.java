/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredRollup;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.schema.model.Names;
import java.util.List;
import java.util.Optional;

/**
 * A column of an aggregated synchronous materialized view, of its condition, or of a rollup with replaced values cannot change. Source: FE
 * {@code AlterMVJobExecutor.checkModifiedColumWithMaterializedViews}.
 */
final class RollupUse {
    private RollupUse() {}

    static void check(SchemaDraft draft, String name) {
        check(draft.before(), draft.rollups(), name);
    }

    static void check(TableState table, List<StoredRollup> rollups, String name) {
        Optional<StoredColumn> column = table.column(name);
        for (StoredRollup rollup : rollups) {
            boolean uses = RollupKeys.isFrozen(rollup, table)
                    && column.map(each -> rollup.columnIds().contains(each.id()))
                            .orElse(false);
            if (uses || Names.contains(RollupKeys.conditionColumns(rollup), name)) {
                throw Refusal.ddl("Can not drop/modify the column " + name
                        + ", because the column is used in the related rollup " + rollup.name()
                        + ", please drop the rollup index first.");
            }
        }
    }
}
