/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.TableBuilder;
import dev.rockhopper.schema.statement.AlterClause;
import java.util.Optional;

/** The clauses about distribution. */
final class DistributionFold {

    private DistributionFold() {}

    /** An OPTIMIZE of some partitions leaves the table's definition as it is. */
    static Table optimize(Table table, AlterClause.Optimize clause) {
        if (!clause.partitions().isEmpty()) {
            return table;
        }
        TableBuilder changed = table.toBuilder();
        clause.distribution().ifPresent(each -> changed.distribution(Optional.of(check(table, each))));
        if (clause.range().isEmpty()) {
            clause.partitioning().ifPresent(each -> changed.partitioning(Optional.of(each)));
        }
        if (!clause.sortKey().isEmpty()) {
            changed.sortKey(clause.sortKey());
        }
        return changed.build();
    }

    static Table defaultBuckets(Table table, AlterClause.DefaultBuckets clause) {
        return table.toBuilder()
                .distribution(Optional.of(check(table, clause.distribution())))
                .build();
    }

    private static Distribution check(Table table, Distribution distribution) {
        if (distribution instanceof Distribution.Hash hash) {
            hash.columns().forEach(column -> Columns.require(table, column));
        }
        return distribution;
    }
}
