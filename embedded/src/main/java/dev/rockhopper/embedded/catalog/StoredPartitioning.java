/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

import dev.rockhopper.embedded.query.Expr;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How a stored table is partitioned. */
public sealed interface StoredPartitioning {
    /** Ids of the partition columns, hidden ones included. */
    List<String> columnIds();

    /** All partitions, temporary ones last. */
    List<StoredPartition> partitions();

    /** Whether loads make partitions. */
    boolean automatic();

    /** The same scheme with other partitions. */
    StoredPartitioning withPartitions(List<StoredPartition> changed);

    /** One partition named like the table; {@code partitions} holds it. */
    record Unpartitioned(List<StoredPartition> partitions) implements StoredPartitioning {
        public Unpartitioned {
            partitions = List.copyOf(partitions);
        }

        @Override
        public List<String> columnIds() {
            return List.of();
        }

        @Override
        public boolean automatic() {
            return false;
        }

        @Override
        public StoredPartitioning withPartitions(List<StoredPartition> changed) {
            return new Unpartitioned(changed);
        }
    }

    /**
     * RANGE, of columns or of one expression.
     *
     * @param expression the expression of an automatic or expression range
     */
    record Range(List<String> columnIds, Optional<Expr> expression, boolean automatic, List<StoredPartition> partitions)
            implements StoredPartitioning {
        public Range {
            columnIds = List.copyOf(columnIds);
            Objects.requireNonNull(expression, "expression");
            partitions = List.copyOf(partitions);
        }

        @Override
        public StoredPartitioning withPartitions(List<StoredPartition> changed) {
            return new Range(columnIds, expression, automatic, changed);
        }
    }

    /** LIST; expressions are hidden generated columns. */
    record ByList(List<String> columnIds, boolean automatic, List<StoredPartition> partitions)
            implements StoredPartitioning {
        public ByList {
            columnIds = List.copyOf(columnIds);
            partitions = List.copyOf(partitions);
        }

        @Override
        public StoredPartitioning withPartitions(List<StoredPartition> changed) {
            return new ByList(columnIds, automatic, changed);
        }
    }
}
