/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.Table;
import java.util.List;
import java.util.Set;

/** Leaves partitions out where they come and go by themselves, or are too many. */
final class SchemeOnly {

    /** Source: documentation pages {@code table_design/data_distribution/dynamic_partitioning} and {@code CREATE_TABLE}, PROPERTIES. */
    private static final Set<String> LIFETIMES =
            Set.of("partition_ttl", "partition_live_number", "partition_retention_condition");

    private SchemeOnly() {}

    /** The table; without ranges if the server makes or drops them. */
    static Table of(Table table) {
        boolean dynamic = "true".equals(table.properties().get("dynamic_partition.enable"));
        boolean passing = LIFETIMES.stream().anyMatch(table.properties()::containsKey);
        return dynamic || passing
                ? table.toBuilder()
                        .partitioning(table.partitioning().map(SchemeOnly::of))
                        .build()
                : table;
    }

    private static Partitioning of(Partitioning partitioning) {
        return partitioning instanceof Partitioning.Range range
                ? new Partitioning.Range(range.terms(), List.of())
                : partitioning;
    }

    /** The same scheme with the older half of the partitions. */
    static Partitioning half(Partitioning partitioning) {
        if (partitioning instanceof Partitioning.Range range) {
            return new Partitioning.Range(range.terms(), half(range.partitions()));
        }
        return partitioning instanceof Partitioning.ByList list
                ? new Partitioning.ByList(list.columns(), half(list.partitions()))
                : partitioning;
    }

    private static <T> List<T> half(List<T> partitions) {
        return partitions.subList(0, partitions.size() / 2);
    }
}
