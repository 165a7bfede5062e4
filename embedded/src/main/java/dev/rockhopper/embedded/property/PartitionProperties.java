/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.property;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredPartitioning;

/** How long partitions live. */
final class PartitionProperties {
    private PartitionProperties() {}

    static void apply(PropertyDraft draft) {
        boolean partitioned = !(draft.partitioning() instanceof StoredPartitioning.Unpartitioned);
        draft.take("partition_live_number").ifPresent(text -> {
            requirePartitions(partitioned, "partition_live_number");
            draft.store("partition_live_number", String.valueOf(liveNumber(text)));
        });
        draft.take("partition_ttl").ifPresent(text -> {
            requirePartitions(partitioned, "partition_ttl");
            draft.store("partition_ttl", text);
        });
        draft.take("partition_retention_condition").ifPresent(text -> {
            requirePartitions(partitioned, "partition_retention_condition");
            draft.store("partition_retention_condition", text);
        });
        draft.take("time_drift_constraint").ifPresent(text -> draft.store("time_drift_constraint", text));
    }

    private static void requirePartitions(boolean partitioned, String name) {
        if (!partitioned) {
            throw Refusal.ddl("Only support " + name + " on a partitioned table");
        }
    }

    private static int liveNumber(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number <= 0) {
                throw Refusal.analysis("Illegal Partition live number: " + text);
            }
            return number;
        } catch (NumberFormatException e) {
            throw Refusal.analysis("Partition live number: " + e.getMessage());
        }
    }
}
