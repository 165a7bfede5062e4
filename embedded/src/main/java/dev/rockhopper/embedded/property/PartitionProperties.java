/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.property;

import dev.rockhopper.embedded.catalog.Refusal;

/** How long partitions live. */
final class PartitionProperties {
    private PartitionProperties() {}

    static void apply(PropertyDraft draft) {
        draft.take("partition_live_number").ifPresent(text -> {
            draft.store("partition_live_number", String.valueOf(liveNumber(text)));
        });
        draft.take("partition_ttl").ifPresent(text -> {
            draft.store("partition_ttl", text);
        });
        draft.take("partition_retention_condition").ifPresent(text -> {
            if (!text.isBlank()) {
                RetentionRule.check(text, draft.partitioning(), draft.columns());
            }
            draft.store("partition_retention_condition", text);
        });
        draft.take("time_drift_constraint").ifPresent(text -> {
            if (text.isBlank()) {
                throw Refusal.ddl(
                        "Getting syntax error at line 1, column 0. Detail message: Unexpected input '<EOF>'.");
            }
            draft.store("time_drift_constraint", text);
        });
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
