/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.model.PartitionBound;
import dev.rockhopper.schema.model.RangePartition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The partitions of a range-partitioned table, in order. */
public final class RangePartitions {

    private final List<Function<Map<String, String>, RangePartition>> partitions = new ArrayList<>();
    private final List<Map<String, String>> properties = new ArrayList<>();

    RangePartitions() {}

    /** {@code PARTITION name VALUES LESS THAN ("value", ..)}: one value for each partition column. */
    public RangePartitions lessThan(String name, String... upper) {
        return lessThan(name, bounds(upper));
    }

    /** {@code PARTITION name VALUES LESS THAN (..)}; {@link PartitionBound#MAX} is MAXVALUE. */
    public RangePartitions lessThan(String name, PartitionBound... upper) {
        return add(given -> new RangePartition.LessThan(name, List.of(upper), given));
    }

    /** {@code PARTITION name VALUES [("lower"), ("upper"))}. */
    public RangePartitions interval(String name, String lower, String upper) {
        return interval(name, List.of(PartitionBound.of(lower)), List.of(PartitionBound.of(upper)));
    }

    /** {@code PARTITION name VALUES [(..), (..))}: one value for each partition column. */
    public RangePartitions interval(String name, List<PartitionBound> lower, List<PartitionBound> upper) {
        return add(given -> new RangePartition.Interval(name, lower, upper, given));
    }

    /** {@code START ("start") END ("end") EVERY (INTERVAL every unit)}. */
    public RangePartitions series(String start, String end, long every, String unit) {
        return add(given -> new RangePartition.Series(start, end, every, java.util.Optional.of(unit)));
    }

    /** {@code START ("start") END ("end") EVERY (every)}, for integer columns. */
    public RangePartitions series(String start, String end, long every) {
        return add(given -> new RangePartition.Series(start, end, every, java.util.Optional.empty()));
    }

    /** A property of the partition that was stated last; a series has none. */
    public RangePartitions property(String name, String value) {
        Problems.require(
                !properties.isEmpty(),
                "property " + name,
                "No partition was stated before.",
                "State the partition first.");
        properties.get(properties.size() - 1).put(name, value);
        return this;
    }

    List<RangePartition> partitions() {
        List<RangePartition> built = new ArrayList<>();
        for (int i = 0; i < partitions.size(); i++) {
            built.add(partitions.get(i).apply(properties.get(i)));
        }
        return built;
    }

    private RangePartitions add(Function<Map<String, String>, RangePartition> partition) {
        partitions.add(partition);
        properties.add(new LinkedHashMap<>());
        return this;
    }

    private static PartitionBound[] bounds(String... values) {
        return Arrays.stream(values).map(PartitionBound::of).toArray(PartitionBound[]::new);
    }
}
