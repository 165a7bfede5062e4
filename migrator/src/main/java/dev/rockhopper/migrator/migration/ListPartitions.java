/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.model.ListPartition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The partitions of a list-partitioned table, in order: each begins with {@link #partition}. */
public final class ListPartitions {

    private record Partition(String name, List<List<Optional<String>>> tuples, Map<String, String> properties) {}

    private final List<Partition> partitions = new ArrayList<>();

    ListPartitions() {}

    /** Begins {@code PARTITION name VALUES IN (..)}. */
    public ListPartitions partition(String name) {
        partitions.add(new Partition(name, new ArrayList<>(), new LinkedHashMap<>()));
        return this;
    }

    /** Values of a table with one partition column; {@code null} is NULL. */
    public ListPartitions values(String... values) {
        for (String value : values) {
            tuple(value);
        }
        return this;
    }

    /** One combination of values, one for each partition column; {@code null} is NULL. */
    public ListPartitions tuple(String... values) {
        last("tuple")
                .tuples()
                .add(Arrays.stream(values).map(Optional::ofNullable).toList());
        return this;
    }

    /** A property of the partition. */
    public ListPartitions property(String name, String value) {
        last("property " + name).properties().put(name, value);
        return this;
    }

    List<ListPartition> partitions() {
        return partitions.stream()
                .map(each -> new ListPartition(each.name(), each.tuples(), each.properties()))
                .toList();
    }

    private Partition last(String what) {
        Problems.require(
                !partitions.isEmpty(), what, "No partition was begun before.", "Say .partition(\"name\") first.");
        return partitions.get(partitions.size() - 1);
    }
}
