/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.statement;

import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.ListPartition;
import dev.rockhopper.schema.model.RangePartition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Clauses of ALTER TABLE about single partitions. */
public sealed interface PartitionClause extends AlterClause {

    /**
     * {@code ADD [TEMPORARY] PARTITION[S] ..} of a range-partitioned table.
     *
     * @param distribution of the new partition
     * @param properties of the clause, not of the partition
     */
    record AddRange(
            RangePartition partition,
            boolean temporary,
            boolean ifNotExists,
            Optional<Distribution> distribution,
            Map<String, String> properties)
            implements PartitionClause {}

    /** {@code ADD [TEMPORARY] PARTITION p VALUES IN ..} of a list-partitioned table. */
    record AddList(
            ListPartition partition,
            boolean temporary,
            boolean ifNotExists,
            Optional<Distribution> distribution,
            Map<String, String> properties)
            implements PartitionClause {}

    /** {@code DROP [TEMPORARY] PARTITION[S] [IF EXISTS] p [FORCE]}. */
    record Drop(List<String> names, boolean temporary, boolean ifExists, boolean force) implements PartitionClause {

        public Drop {
            names = List.copyOf(names);
        }
    }

    /** {@code DROP PARTITIONS [IF EXISTS] WHERE ..} (since 3.5). */
    record DropWhere(String condition, boolean ifExists, boolean force) implements PartitionClause {}

    /** {@code RENAME PARTITION a b}. */
    record Rename(String from, String to) implements PartitionClause {}

    /**
     * {@code MODIFY PARTITION (p, q) SET (..)}.
     *
     * @param names empty for {@code (*)}
     */
    record Modify(List<String> names, Map<String, String> properties) implements PartitionClause {

        public Modify {
            names = List.copyOf(names);
        }
    }

    /** {@code REPLACE PARTITION (p) WITH TEMPORARY PARTITION (q)}. */
    record Replace(List<String> names, List<String> temporary, Map<String, String> properties)
            implements PartitionClause {

        public Replace {
            names = List.copyOf(names);
            temporary = List.copyOf(temporary);
        }
    }

    /** {@code TRUNCATE PARTITION (p)}. */
    record Truncate(List<String> names) implements PartitionClause {

        public Truncate {
            names = List.copyOf(names);
        }
    }
}
