/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.table;

import dev.rockhopper.schema.diff.TableChange;
import dev.rockhopper.schema.diff.TableChange.ListPartitionsChanged;
import dev.rockhopper.schema.diff.TableChange.RangePartitionsChanged;
import dev.rockhopper.schema.model.ListPartition;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.RangePartition;
import dev.rockhopper.schema.model.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The partitions that people wrote, only on request, and never of tables whose partitions the server makes or drops by itself: automatic and
 * dynamic ones, and those with a lifetime.
 */
final class PartitionListComparator implements TableComparator {

    private static final Set<String> LIFETIMES =
            Set.of("partition_ttl", "partition_live_number", "partition_retention_condition", "partition_ttl_number");

    @Override
    public List<TableChange> compare(TablePair pair) {
        if (!pair.options().managePartitions()
                || Stream.of(pair.actual(), pair.wanted()).anyMatch(PartitionListComparator::managesItself)) {
            return List.of();
        }
        Partitioning actual = pair.actual().partitioning().orElse(null);
        Partitioning wanted = pair.wanted().partitioning().orElse(null);
        if (actual instanceof Partitioning.Range left && wanted instanceof Partitioning.Range right) {
            return ranges(left.partitions(), right.partitions());
        }
        if (actual instanceof Partitioning.ByList left && wanted instanceof Partitioning.ByList right) {
            return lists(left.partitions(), right.partitions());
        }
        return List.of();
    }

    private static boolean managesItself(Table table) {
        return table.properties()
                        .getOrDefault("dynamic_partition.enable", "false")
                        .equals("true")
                || LIFETIMES.stream()
                        .map(key -> table.properties().getOrDefault(key, ""))
                        .anyMatch(value -> !value.isEmpty() && !value.equals("-1"));
    }

    private static List<TableChange> ranges(List<RangePartition> actual, List<RangePartition> wanted) {
        List<RangePartition> missing = without(wanted, actual);
        List<RangePartition> surplus = without(actual, wanted);
        return missing.isEmpty() && surplus.isEmpty()
                ? List.of()
                : List.of(new RangePartitionsChanged(missing, surplus));
    }

    private static List<TableChange> lists(List<ListPartition> actual, List<ListPartition> wanted) {
        List<ListPartition> missing = without(wanted, actual);
        List<ListPartition> surplus = without(actual, wanted);
        return missing.isEmpty() && surplus.isEmpty()
                ? List.of()
                : List.of(new ListPartitionsChanged(missing, surplus));
    }

    private static <T> List<T> without(List<T> partitions, List<T> others) {
        Set<Object> known = new HashSet<>();
        others.forEach(each -> known.add(identity(each)));
        return partitions.stream()
                .filter(each -> !known.contains(identity(each)))
                .toList();
    }

    /** Name and content; the properties of a partition can differ for many reasons (replication, storage) and are not compared. */
    private static Object identity(Object partition) {
        if (partition instanceof RangePartition.Interval interval) {
            return List.of(Names.key(interval.name()), interval.lower(), interval.upper());
        }
        if (partition instanceof ListPartition list) {
            return List.of(Names.key(list.name()), new HashSet<>(list.values()));
        }
        return partition;
    }
}
