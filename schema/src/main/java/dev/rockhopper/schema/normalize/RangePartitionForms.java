/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.PartitionBound;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.RangePartition;
import dev.rockhopper.schema.model.RangePartition.Interval;
import dev.rockhopper.schema.model.RangePartition.LessThan;
import dev.rockhopper.schema.model.RangePartition.Series;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.type.DataType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Range partitions read back as intervals, ordered by their bounds: {@code LESS THAN} starts where the partition before it ends,
 * {@code START .. END .. EVERY} becomes single partitions, short bounds are filled up with the least values of the missing columns.
 * Source: FE classes {@code RangePartitionInfo}, {@code MultiRangePartitionDesc}.
 */
final class RangePartitionForms implements Quirk<Table> {

    @Override
    public Table apply(Table table, Context context) {
        if (table.partitioning().orElse(null) instanceof Partitioning.Range range) {
            return RangeTypes.of(table, range)
                    .filter(types -> types.stream()
                            .allMatch(type -> BoundValues.minimum(type).isPresent()))
                    .map(types -> new Partitioning.Range(range.terms(), intervals(table, range, types)))
                    .map(shown ->
                            table.toBuilder().partitioning(Optional.of(shown)).build())
                    .orElse(table);
        }
        return table;
    }

    private static List<RangePartition> intervals(Table table, Partitioning.Range range, List<DataType> types) {
        List<RangePartition> single = range.partitions().stream()
                .flatMap(partition -> partition instanceof Series series
                        ? SeriesExpansion.expand(series, types.get(0), table.properties()).stream()
                        : Stream.of(partition))
                .toList();
        List<Interval> result = new ArrayList<>();
        List<RangePartition> refused = new ArrayList<>();
        List<PartitionBound> previous = List.of();
        for (RangePartition partition : single) {
            if (partition instanceof Series) {
                refused.add(partition);
                continue;
            }
            Interval interval = interval(partition, previous, types);
            result.add(interval);
            previous = interval.upper();
        }
        result.sort(Comparator.comparing(Interval::lower, BoundValues.ORDER).thenComparing(Interval::name));
        refused.addAll(0, result);
        return refused;
    }

    private static Interval interval(RangePartition partition, List<PartitionBound> previous, List<DataType> types) {
        if (partition instanceof LessThan less) {
            return new Interval(less.name(), filled(previous, types), filled(less.upper(), types), less.properties());
        }
        Interval interval = (Interval) partition;
        return new Interval(
                interval.name(),
                filled(interval.lower(), types),
                filled(interval.upper(), types),
                interval.properties());
    }

    /** A bound of {@code MAXVALUE} alone stands for all columns and is shown alone. */
    private static List<PartitionBound> filled(List<PartitionBound> bound, List<DataType> types) {
        if (bound.equals(List.of(PartitionBound.MAX))) {
            return bound;
        }
        return IntStream.range(0, Math.max(bound.size(), types.size()))
                .mapToObj(i -> i < bound.size()
                        ? BoundValues.shown(bound.get(i), types.get(Math.min(i, types.size() - 1)))
                        : PartitionBound.of(BoundValues.minimum(types.get(i)).orElseThrow()))
                .toList();
    }
}
