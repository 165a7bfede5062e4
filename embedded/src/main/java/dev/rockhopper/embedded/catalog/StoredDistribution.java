/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

import java.util.List;

/**
 * How rows are spread.
 *
 * @param columnIds ids of the HASH columns; empty for RANDOM
 * @param buckets 0 when the server chooses
 */
public record StoredDistribution(List<String> columnIds, int buckets) {
    public StoredDistribution {
        columnIds = List.copyOf(columnIds);
    }

    /** RANDOM. */
    public boolean random() {
        return columnIds.isEmpty();
    }

    /** The same columns with another number of buckets. */
    public StoredDistribution withBuckets(int changed) {
        return new StoredDistribution(columnIds, changed);
    }
}
