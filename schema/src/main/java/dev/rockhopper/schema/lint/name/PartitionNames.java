/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.name;

import dev.rockhopper.schema.model.RangePartition;
import java.util.Optional;

/** Names of range partitions; a series names its partitions itself. */
final class PartitionNames {

    private PartitionNames() {}

    static Optional<String> of(RangePartition partition) {
        if (partition instanceof RangePartition.LessThan less) {
            return Optional.of(less.name());
        }
        return partition instanceof RangePartition.Interval interval ? Optional.of(interval.name()) : Optional.empty();
    }
}
