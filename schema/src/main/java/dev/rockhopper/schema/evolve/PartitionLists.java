/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.ListPartition;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.RangePartition;
import dev.rockhopper.schema.normalize.SqlWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Uses and changes of partitioning clauses. */
public final class PartitionLists {

    private PartitionLists() {}

    /** Whether a column, or an expression over it, partitions. */
    public static boolean uses(Partitioning partitioning, String column) {
        if (partitioning instanceof Partitioning.ByList list) {
            return Names.contains(list.columns(), column);
        }
        return terms(partitioning).stream().anyMatch(term -> uses(term, column));
    }

    /** States a property for every partition that does not state it. */
    static Partitioning state(Partitioning partitioning, String property, String value) {
        return changeProperties(partitioning, (name, properties) -> {
            Map<String, String> stated = new LinkedHashMap<>(properties);
            stated.putIfAbsent(property, value);
            return stated;
        });
    }

    /** Exchanges the properties of each partition. */
    static Partitioning changeProperties(
            Partitioning partitioning, BiFunction<String, Map<String, String>, Map<String, String>> change) {
        if (partitioning instanceof Partitioning.Range range) {
            return new Partitioning.Range(
                    range.terms(),
                    range.partitions().stream()
                            .map(each -> change(each, change))
                            .toList());
        }
        if (partitioning instanceof Partitioning.ByList list) {
            return new Partitioning.ByList(
                    list.columns(),
                    list.partitions().stream()
                            .map(each -> new ListPartition(
                                    each.name(), each.values(), change.apply(each.name(), each.properties())))
                            .toList());
        }
        return partitioning;
    }

    private static RangePartition change(
            RangePartition partition, BiFunction<String, Map<String, String>, Map<String, String>> change) {
        if (partition instanceof RangePartition.LessThan less) {
            return new RangePartition.LessThan(less.name(), less.upper(), change.apply(less.name(), less.properties()));
        }
        if (partition instanceof RangePartition.Interval interval) {
            return new RangePartition.Interval(
                    interval.name(),
                    interval.lower(),
                    interval.upper(),
                    change.apply(interval.name(), interval.properties()));
        }
        return partition;
    }

    private static List<PartitionTerm> terms(Partitioning partitioning) {
        return partitioning instanceof Partitioning.Range range
                ? range.terms()
                : ((Partitioning.Automatic) partitioning).terms();
    }

    private static boolean uses(PartitionTerm term, String column) {
        return term instanceof PartitionTerm.OfColumn of
                ? Names.same(of.name(), column)
                : SqlWords.uses(((PartitionTerm.OfFunction) term).sql(), column);
    }
}
