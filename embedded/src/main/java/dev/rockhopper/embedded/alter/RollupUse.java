/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredRollup;
import java.util.Optional;

/**
 * A column that a synchronous materialized view computes from cannot change. Source: FE
 * {@code AlterMVJobExecutor.checkModifiedColumWithMaterializedViews}.
 */
final class RollupUse {
    private RollupUse() {}

    static void check(SchemaDraft draft, String name) {
        Optional<StoredColumn> column = draft.before().column(name);
        for (StoredRollup rollup : draft.rollups()) {
            boolean uses = rollup.query().isPresent()
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
