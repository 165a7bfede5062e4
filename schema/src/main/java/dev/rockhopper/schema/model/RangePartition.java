/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One item of the partition list of a range-partitioned table. */
public sealed interface RangePartition {

    /**
     * {@code PARTITION p VALUES LESS THAN (...)}.
     *
     * @param name of the partition
     * @param upper exclusive upper bound, one value for each column
     * @param properties of the partition, usually empty
     */
    record LessThan(String name, List<PartitionBound> upper, Map<String, String> properties) implements RangePartition {

        public LessThan {
            Objects.requireNonNull(name, "name");
            upper = List.copyOf(upper);
            properties = Copies.of(properties);
        }
    }

    /**
     * {@code PARTITION p VALUES [(...), (...))}.
     *
     * @param name of the partition
     * @param lower inclusive lower bound
     * @param upper exclusive upper bound
     * @param properties of the partition, usually empty
     */
    record Interval(String name, List<PartitionBound> lower, List<PartitionBound> upper, Map<String, String> properties)
            implements RangePartition {

        public Interval {
            Objects.requireNonNull(name, "name");
            lower = List.copyOf(lower);
            upper = List.copyOf(upper);
            properties = Copies.of(properties);
        }
    }

    /**
     * {@code START ("a") END ("b") EVERY (INTERVAL 1 DAY)}: many partitions at once; the server shows single ones.
     *
     * @param start first lower bound
     * @param end last upper bound
     * @param every number of units
     * @param unit upper-case time unit; empty for integer columns
     */
    record Series(String start, String end, long every, Optional<String> unit) implements RangePartition {

        public Series {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(end, "end");
            Objects.requireNonNull(unit, "unit");
        }
    }
}
