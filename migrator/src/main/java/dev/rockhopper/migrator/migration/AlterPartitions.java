/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.PartitionClause;
import java.util.List;
import java.util.function.Consumer;

/**
 * The clauses of ALTER TABLE about single partitions.
 *
 * @param <S> the statement's own type
 */
public abstract class AlterPartitions<S extends AlterPartitions<S>> extends Options<S> {

    AlterPartitions() {}

    abstract S clause(AlterClause clause);

    /** {@code ADD PARTITION} of a range-partitioned table; exactly one partition or series. */
    public S addRangePartition(Consumer<RangePartitions> partition) {
        return addRangePartition(partition, options -> {});
    }

    /** {@code ADD [TEMPORARY] PARTITION} of a range-partitioned table; exactly one partition or series. */
    public S addRangePartition(Consumer<RangePartitions> partition, Consumer<PartitionOptions> options) {
        RangePartitions stated = new RangePartitions();
        partition.accept(stated);
        PartitionOptions with = new PartitionOptions();
        options.accept(with);
        return clause(new PartitionClause.AddRange(
                one("addRangePartition", stated.partitions()),
                with.isTemporary(),
                with.isIfNotExists(),
                with.distribution(),
                with.properties()));
    }

    /** {@code ADD PARTITION} of a list-partitioned table; exactly one partition. */
    public S addListPartition(Consumer<ListPartitions> partition) {
        return addListPartition(partition, options -> {});
    }

    /** {@code ADD [TEMPORARY] PARTITION} of a list-partitioned table; exactly one partition. */
    public S addListPartition(Consumer<ListPartitions> partition, Consumer<PartitionOptions> options) {
        ListPartitions stated = new ListPartitions();
        partition.accept(stated);
        PartitionOptions with = new PartitionOptions();
        options.accept(with);
        return clause(new PartitionClause.AddList(
                one("addListPartition", stated.partitions()),
                with.isTemporary(),
                with.isIfNotExists(),
                with.distribution(),
                with.properties()));
    }

    /** {@code DROP PARTITION names}. */
    public S dropPartitions(String... names) {
        return dropPartitions(List.of(names), options -> {});
    }

    /** {@code DROP [TEMPORARY] PARTITION [IF EXISTS] names [FORCE]}. */
    public S dropPartitions(List<String> names, Consumer<DropPartitionOptions> options) {
        DropPartitionOptions with = new DropPartitionOptions();
        options.accept(with);
        return clause(new PartitionClause.Drop(names, with.isTemporary(), with.isIfExists(), with.isForce()));
    }

    /** {@code DROP PARTITIONS WHERE condition} (since 3.5). */
    public S dropPartitionsWhere(String condition) {
        return dropPartitionsWhere(condition, options -> {});
    }

    /** {@code DROP PARTITIONS [IF EXISTS] WHERE condition [FORCE]} (since 3.5). */
    public S dropPartitionsWhere(String condition, Consumer<DropPartitionOptions> options) {
        DropPartitionOptions with = new DropPartitionOptions();
        options.accept(with);
        Problems.require(
                !with.isTemporary(),
                "dropPartitionsWhere",
                "A condition does not reach temporary partitions.",
                "Name them.");
        return clause(new PartitionClause.DropWhere(condition, with.isIfExists(), with.isForce()));
    }

    /** {@code RENAME PARTITION from to}. */
    public S renamePartition(String from, String to) {
        return clause(new PartitionClause.Rename(from, to));
    }

    /** {@code MODIFY PARTITION (names) SET (properties)}; no names: all partitions. */
    public S modifyPartitions(List<String> names, Consumer<PropertyList> properties) {
        PropertyList list = new PropertyList();
        properties.accept(list);
        return clause(new PartitionClause.Modify(names, list.properties()));
    }

    /** {@code REPLACE PARTITION (names) WITH TEMPORARY PARTITION (temporary)}. */
    public S replacePartitions(List<String> names, List<String> temporary) {
        return replacePartitions(names, temporary, properties -> {});
    }

    /** {@code REPLACE PARTITION (names) WITH TEMPORARY PARTITION (temporary) PROPERTIES (..)}. */
    public S replacePartitions(List<String> names, List<String> temporary, Consumer<PropertyList> properties) {
        PropertyList list = new PropertyList();
        properties.accept(list);
        return clause(new PartitionClause.Replace(names, temporary, list.properties()));
    }

    /** {@code TRUNCATE PARTITION (names)}. */
    public S truncatePartitions(String... names) {
        return clause(new PartitionClause.Truncate(List.of(names)));
    }

    private static <P> P one(String place, List<P> partitions) {
        Problems.require(partitions.size() == 1, place, "One clause adds one partition.", "Use one call for each.");
        return partitions.get(0);
    }
}
