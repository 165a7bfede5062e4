/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredPartition;
import dev.rockhopper.schema.model.PartitionBound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes partitions with what the table gives and what they say themselves.
 *
 * @param replicationNum of the table
 * @param buckets of the table
 * @param written properties of the table, which name the first day of a week or month
 */
public record PartitionDefaults(Catalog catalog, int replicationNum, int buckets, Map<String, String> written) {
    private static final List<String> IGNORED =
            List.of("in_memory", "tablet_type", "version_info", "storage_cooldown_time", "datacache.enable");

    StoredPartition partition(
            String name,
            List<PartitionBound> lower,
            List<PartitionBound> upper,
            List<List<Optional<String>>> values,
            Map<String, String> properties,
            boolean temporary) {
        Map<String, String> left = new LinkedHashMap<>(properties);
        int replicas = Optional.ofNullable(left.remove("replication_num"))
                .map(text -> ReplicationRule.checked(text, catalog.settings()))
                .orElse(replicationNum);
        Optional<String> medium =
                Optional.ofNullable(left.remove("storage_medium")).map(StorageRule::medium);
        IGNORED.forEach(left::remove);
        if (!left.isEmpty()) {
            throw Refusal.analysis("Unknown properties: " + left);
        }
        return new StoredPartition(name, catalog.nextId(), lower, upper, values, replicas, medium, buckets, temporary);
    }
}
