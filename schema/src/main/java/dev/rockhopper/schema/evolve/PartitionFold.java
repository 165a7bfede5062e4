/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.ListPartition;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.PartitionBound;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.RangePartition;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.PartitionClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The clauses about single partitions.
 *
 * <p>Only partitions that the model states can change; those that the server makes by itself are not in it, therefore an unknown
 * name is no error.
 */
final class PartitionFold {

    private static final String PARTITION = "partition";

    private PartitionFold() {}

    static Table addRange(Table table, PartitionClause.AddRange clause) {
        if (clause.temporary()) {
            return table;
        }
        return change(table, partitioning -> {
            if (!(partitioning instanceof Partitioning.Range range)) {
                return partitioning;
            }
            Optional<String> name = name(clause.partition());
            boolean exists = name.isPresent()
                    && range.partitions().stream().anyMatch(each -> isNamed(each, List.of(name.get())));
            if (exists && !clause.ifNotExists()) {
                throw Wrong.partTaken(table.name(), PARTITION, name.get());
            }
            return new Partitioning.Range(
                    range.terms(), exists ? range.partitions() : longer(range.partitions(), clause.partition()));
        });
    }

    static Table addList(Table table, PartitionClause.AddList clause) {
        if (clause.temporary()) {
            return table;
        }
        return change(table, partitioning -> {
            if (!(partitioning instanceof Partitioning.ByList list)) {
                return partitioning;
            }
            String name = clause.partition().name();
            boolean exists = list.partitions().stream().anyMatch(each -> Names.same(each.name(), name));
            if (exists && !clause.ifNotExists()) {
                throw Wrong.partTaken(table.name(), PARTITION, name);
            }
            return new Partitioning.ByList(
                    list.columns(), exists ? list.partitions() : longer(list.partitions(), clause.partition()));
        });
    }

    static Table drop(Table table, PartitionClause.Drop clause) {
        if (clause.temporary()) {
            return table;
        }
        return change(table, partitioning -> {
            if (partitioning instanceof Partitioning.Range range) {
                return new Partitioning.Range(range.terms(), without(range.partitions(), clause.names()));
            }
            if (partitioning instanceof Partitioning.ByList list) {
                return new Partitioning.ByList(
                        list.columns(),
                        list.partitions().stream()
                                .filter(each -> !Names.contains(clause.names(), each.name()))
                                .toList());
            }
            return partitioning;
        });
    }

    /** What is LESS THAN keeps beginning where a dropped one ended: the ranges of the others stay as they are. */
    private static List<RangePartition> without(List<RangePartition> partitions, List<String> names) {
        List<RangePartition> left = new ArrayList<>();
        Optional<RangePartition> dropped = Optional.empty();
        for (RangePartition each : partitions) {
            if (isNamed(each, names)) {
                dropped = Optional.of(each);
            } else {
                left.add(dropped.map(before -> after(before, each)).orElse(each));
                dropped = Optional.empty();
            }
        }
        return left;
    }

    private static RangePartition after(RangePartition before, RangePartition partition) {
        if (!(partition instanceof RangePartition.LessThan less) || before instanceof RangePartition.Series) {
            return partition;
        }
        List<PartitionBound> lower = before instanceof RangePartition.LessThan other
                ? other.upper()
                : ((RangePartition.Interval) before).upper();
        return new RangePartition.Interval(less.name(), lower, less.upper(), less.properties());
    }

    static Table rename(Table table, PartitionClause.Rename clause) {
        return change(table, partitioning -> {
            if (partitioning instanceof Partitioning.Range range) {
                return new Partitioning.Range(
                        range.terms(),
                        range.partitions().stream()
                                .map(each -> isNamed(each, List.of(clause.from())) ? named(each, clause.to()) : each)
                                .toList());
            }
            if (partitioning instanceof Partitioning.ByList list) {
                return new Partitioning.ByList(
                        list.columns(),
                        list.partitions().stream()
                                .map(each -> Names.same(each.name(), clause.from())
                                        ? new ListPartition(clause.to(), each.values(), each.properties())
                                        : each)
                                .toList());
            }
            return partitioning;
        });
    }

    /** What equals the table's own value is not printed behind the partition. */
    static Table modify(Table table, PartitionClause.Modify clause) {
        return change(
                table,
                partitioning -> PartitionLists.changeProperties(partitioning, (name, properties) -> {
                    if (!clause.names().isEmpty() && !Names.contains(clause.names(), name)) {
                        return properties;
                    }
                    var changed = PropertyValues.set(properties, clause.properties());
                    changed.entrySet()
                            .removeIf(each ->
                                    each.getValue().equals(table.properties().get(each.getKey())));
                    return changed;
                }));
    }

    private static Table change(Table table, UnaryOperator<Partitioning> change) {
        return table.toBuilder().partitioning(table.partitioning().map(change)).build();
    }

    private static boolean isNamed(RangePartition partition, List<String> names) {
        return name(partition).filter(name -> Names.contains(names, name)).isPresent();
    }

    private static Optional<String> name(RangePartition partition) {
        if (partition instanceof RangePartition.LessThan less) {
            return Optional.of(less.name());
        }
        return partition instanceof RangePartition.Interval interval ? Optional.of(interval.name()) : Optional.empty();
    }

    private static RangePartition named(RangePartition partition, String name) {
        if (partition instanceof RangePartition.LessThan less) {
            return new RangePartition.LessThan(name, less.upper(), less.properties());
        }
        RangePartition.Interval interval = (RangePartition.Interval) partition;
        return new RangePartition.Interval(name, interval.lower(), interval.upper(), interval.properties());
    }

    private static <T> List<T> longer(List<T> list, T added) {
        List<T> result = new ArrayList<>(list);
        result.add(added);
        return result;
    }
}
