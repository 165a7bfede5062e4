/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.evolve.PartitionLists;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Table;
import java.util.List;

/** Which columns the clauses of a table use. */
final class TableParts {

    private TableParts() {}

    static boolean partitions(Table table, String column) {
        return table.partitioning()
                .filter(each -> PartitionLists.uses(each, column))
                .isPresent();
    }

    static boolean distributes(Table table, String column) {
        return Names.contains(hashColumns(table), column);
    }

    static List<String> hashColumns(Table table) {
        return table.distribution()
                .filter(Distribution.Hash.class::isInstance)
                .map(each -> ((Distribution.Hash) each).columns())
                .orElse(List.of());
    }
}
