/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.table;

import dev.rockhopper.schema.diff.TableChange.PartitioningChanged;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Partitioning;
import java.util.List;

/** The partition scheme: its kind, columns and expressions; never the list of partitions. */
final class PartitioningComparator implements TableComparator {

    @Override
    public List<PartitioningChanged> compare(TablePair pair) {
        boolean same = Same.optional(
                pair.actual().partitioning(), pair.wanted().partitioning(), PartitioningComparator::sameScheme);
        return same
                ? List.of()
                : List.of(new PartitioningChanged(
                        pair.actual().partitioning(), pair.wanted().partitioning()));
    }

    private static boolean sameScheme(Partitioning a, Partitioning b) {
        if (a instanceof Partitioning.Range left && b instanceof Partitioning.Range right) {
            return Same.list(left.terms(), right.terms(), Same::term);
        }
        if (a instanceof Partitioning.Automatic left && b instanceof Partitioning.Automatic right) {
            return Same.list(left.terms(), right.terms(), Same::term);
        }
        return a instanceof Partitioning.ByList left
                && b instanceof Partitioning.ByList right
                && Names.same(left.columns(), right.columns());
    }
}
