/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

import dev.rockhopper.schema.model.PartitionBound;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One partition.
 *
 * @param id a number of the catalog
 * @param lower inclusive lower bound of a range; empty in a list
 * @param upper exclusive upper bound of a range; empty in a list
 * @param values the tuples of a list partition, NULL as an empty value
 * @param replicationNum its number of replicas
 * @param storageMedium empty when not written
 * @param buckets 0 when the server chooses
 * @param temporary whether it is a temporary partition
 */
public record StoredPartition(
        String name,
        long id,
        List<PartitionBound> lower,
        List<PartitionBound> upper,
        List<List<Optional<String>>> values,
        int replicationNum,
        Optional<String> storageMedium,
        int buckets,
        boolean temporary) {
    public StoredPartition {
        Objects.requireNonNull(name, "name");
        lower = List.copyOf(lower);
        upper = List.copyOf(upper);
        values = values.stream().map(List::copyOf).toList();
        Objects.requireNonNull(storageMedium, "storageMedium");
    }

    public StoredPartition withName(String changed) {
        return new StoredPartition(
                changed, id, lower, upper, values, replicationNum, storageMedium, buckets, temporary);
    }

    public StoredPartition withReplicationNum(int changed) {
        return new StoredPartition(name, id, lower, upper, values, changed, storageMedium, buckets, temporary);
    }

    public StoredPartition withBuckets(int changed) {
        return new StoredPartition(name, id, lower, upper, values, replicationNum, storageMedium, changed, temporary);
    }

    /** The same as a normal partition. */
    public StoredPartition permanent() {
        return new StoredPartition(name, id, lower, upper, values, replicationNum, storageMedium, buckets, false);
    }
}
