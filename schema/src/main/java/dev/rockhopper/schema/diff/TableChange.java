/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.ListPartition;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.RangePartition;
import dev.rockhopper.schema.model.Rollup;
import java.util.List;
import java.util.Optional;

/** One difference of a table. */
public sealed interface TableChange {

    /** A column is called otherwise. */
    record ColumnRenamed(String from, String to) implements TableChange {}

    /**
     * A column is missing.
     *
     * @param column the wanted column
     * @param key whether it belongs to the wanted key
     * @param after the column before it in the wanted table; empty when it is the first
     */
    record ColumnAdded(Column column, boolean key, Optional<String> after) implements TableChange {}

    /** A column is not wanted. */
    record ColumnDropped(Column column, boolean key) implements TableChange {}

    /** Type, nullability, default, aggregate, generation expression or AUTO_INCREMENT differ; perhaps the comment, too. */
    record ColumnModified(Column actual, Column wanted) implements TableChange {}

    /** Only the comment differs. */
    record ColumnCommentChanged(Column actual, Column wanted) implements TableChange {}

    /**
     * The columns that both tables have stand in another order.
     *
     * @param wanted the common columns in the wanted order
     */
    record ColumnsReordered(List<String> actual, List<String> wanted) implements TableChange {

        public ColumnsReordered {
            actual = List.copyOf(actual);
            wanted = List.copyOf(wanted);
        }
    }

    /**
     * The key model or the key columns differ, beyond what the added and dropped columns explain: when a key column is added to or dropped
     * from the end of an otherwise equal key, there is only {@link ColumnAdded} or {@link ColumnDropped} with {@code key}.
     */
    record KeyChanged(Key actual, Key wanted) implements TableChange {}

    /** The partition scheme differs; an empty value means not partitioned. */
    record PartitioningChanged(Optional<Partitioning> actual, Optional<Partitioning> wanted) implements TableChange {}

    /** A static range partition is missing, or not wanted; only reported when partitions are managed on request. */
    record RangePartitionsChanged(List<RangePartition> missing, List<RangePartition> surplus) implements TableChange {

        public RangePartitionsChanged {
            missing = List.copyOf(missing);
            surplus = List.copyOf(surplus);
        }
    }

    /** The same for list partitions. */
    record ListPartitionsChanged(List<ListPartition> missing, List<ListPartition> surplus) implements TableChange {

        public ListPartitionsChanged {
            missing = List.copyOf(missing);
            surplus = List.copyOf(surplus);
        }
    }

    /** The distribution differs in kind, columns or stated buckets. */
    record DistributionChanged(Distribution actual, Distribution wanted) implements TableChange {}

    /** The sort key differs; an empty list means the key columns. */
    record SortKeyChanged(List<String> actual, List<String> wanted) implements TableChange {

        public SortKeyChanged {
            actual = List.copyOf(actual);
            wanted = List.copyOf(wanted);
        }
    }

    /** An index is missing. */
    record IndexAdded(Index index) implements TableChange {}

    /** An index is not wanted. */
    record IndexDropped(Index index) implements TableChange {}

    /** An index of the same name differs. */
    record IndexModified(Index actual, Index wanted) implements TableChange {}

    /** A rollup or synchronous materialized view is missing. */
    record RollupAdded(Rollup rollup) implements TableChange {}

    /** A rollup or synchronous materialized view that was stated the last time is not wanted any more. */
    record RollupDropped(Rollup rollup) implements TableChange {}

    /** A rollup or synchronous materialized view of the same name holds something else. */
    record RollupModified(Rollup actual, Rollup wanted) implements TableChange {}

    /**
     * A property differs.
     *
     * @param actual as shown, or the server's default when it is not shown; empty: neither is known
     * @param wanted empty: it was stated before and no longer is (only known between two stated schemas)
     */
    record PropertyChanged(String property, Optional<String> actual, Optional<String> wanted) implements TableChange {}

    /** The comment of the table differs. */
    record CommentChanged(String actual, String wanted) implements TableChange {}
}
