/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.ListPartition;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.RangePartition;
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

    static Partitioning renamed(Partitioning partitioning, String from, String to) {
        if (partitioning instanceof Partitioning.ByList list) {
            return new Partitioning.ByList(RenameColumnFold.renamed(list.columns(), from, to), list.partitions());
        }
        List<PartitionTerm> changed = terms(partitioning).stream()
                .map(term -> renamed(term, from, to))
                .toList();
        return partitioning instanceof Partitioning.Range range
                ? new Partitioning.Range(changed, range.partitions())
                : new Partitioning.Automatic(changed);
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
                : Identifiers.uses(((PartitionTerm.OfFunction) term).sql(), column);
    }

    private static PartitionTerm renamed(PartitionTerm term, String from, String to) {
        if (term instanceof PartitionTerm.OfColumn of) {
            return Names.same(of.name(), from) ? new PartitionTerm.OfColumn(to) : of;
        }
        return new PartitionTerm.OfFunction(Identifiers.rename(((PartitionTerm.OfFunction) term).sql(), from, to));
    }
}
