/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.table;

import dev.rockhopper.schema.diff.TableChange;
import java.util.List;

/** Compares one aspect of a table. */
interface TableComparator {

    /** The differences in this aspect, in a fixed order. */
    List<? extends TableChange> compare(TablePair pair);

    /** All comparators, in the order of their changes. */
    List<TableComparator> ALL = List.of(
            new ColumnComparator(),
            new ColumnOrderComparator(),
            new KeyComparator(),
            new PartitioningComparator(),
            new PartitionListComparator(),
            new DistributionComparator(),
            new SortKeyComparator(),
            new IndexComparator(),
            new RollupComparator(),
            new PropertyComparator(),
            new CommentComparator());
}
