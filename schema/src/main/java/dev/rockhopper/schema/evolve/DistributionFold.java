/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.TableBuilder;
import dev.rockhopper.schema.statement.AlterClause;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The clauses about distribution. */
final class DistributionFold {

    private static final String BUCKET_SIZE = "bucket_size";

    private DistributionFold() {}

    /** An OPTIMIZE of some partitions leaves the table's definition as it is. */
    static Table optimize(Table table, AlterClause.Optimize clause) {
        if (!clause.partitions().isEmpty()) {
            return table;
        }
        TableBuilder changed = table.toBuilder();
        clause.distribution().ifPresent(each -> {
            changed.distribution(Optional.of(check(table, each)));
            changed.properties(properties(table, each));
        });
        if (clause.range().isEmpty()) {
            clause.partitioning().ifPresent(each -> changed.partitioning(Optional.of(each)));
        }
        if (!clause.sortKey().isEmpty()) {
            changed.sortKey(clause.sortKey());
        }
        return changed.build();
    }

    /** A table that becomes random has no automatic bucket size. */
    private static Map<String, String> properties(Table table, Distribution distribution) {
        boolean automatic = distribution instanceof Distribution.Random
                && distribution.buckets().isEmpty();
        if (!automatic || table.properties().containsKey(BUCKET_SIZE)) {
            return table.properties();
        }
        Map<String, String> properties = new LinkedHashMap<>(table.properties());
        properties.put(BUCKET_SIZE, "0");
        return properties;
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
