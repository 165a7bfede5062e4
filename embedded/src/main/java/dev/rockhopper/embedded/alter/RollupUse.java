/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredRollup;
import dev.rockhopper.embedded.catalog.TableState;
import java.util.List;
import java.util.Optional;

/**
 * A column that a synchronous materialized view computes from, or a rollup with replaced values holds, cannot change. Source: FE
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
            if (uses) {
                throw Refusal.ddl("Can not drop/modify the column " + name
                        + ", because the column is used in the related rollup " + rollup.name()
                        + ", please drop the rollup index first.");
            }
        }
    }
}
