/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One partition of a list-partitioned table.
 *
 * @param name of the partition
 * @param values the tuples that belong to it, one value for each partition column; an empty value is NULL
 * @param properties of the partition, usually empty
 */
public record ListPartition(String name, List<List<Optional<String>>> values, Map<String, String> properties) {

    public ListPartition {
        Objects.requireNonNull(name, "name");
        values = values.stream().map(List::copyOf).toList();
        properties = Copies.of(properties);
    }
}
