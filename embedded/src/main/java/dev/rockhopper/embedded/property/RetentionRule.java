/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.property;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredPartitioning;
import dev.rockhopper.embedded.query.ExprNames;
import dev.rockhopper.embedded.query.Queries;
import dev.rockhopper.embedded.query.QuerySyntaxException;
import dev.rockhopper.schema.model.Names;
import java.util.ArrayList;
import java.util.List;

/** The columns that {@code partition_retention_condition} may name. Source: FE class {@code PartitionSelector}. */
public final class RetentionRule {
    private RetentionRule() {}

    /** Refuses a condition about other columns than those of the partitions. */
    public static void check(String condition, StoredPartitioning partitioning, List<StoredColumn> columns) {
        if (partitioning instanceof StoredPartitioning.Unpartitioned) {
            throw invalid("Partition condition `" + condition + "` is supported for a partitioned table.");
        }
        List<String> allowed = new ArrayList<>();
        for (StoredColumn column : columns) {
            if (partitioning.columnIds().contains(column.id())) {
                allowed.add(column.name());
                column.generated().ifPresent(expression -> allowed.addAll(ExprNames.columns(expression)));
            }
        }
        for (String name : names(condition)) {
            if (!Names.contains(allowed, name)) {
                throw invalid("Column `" + name + "` in the partition condition is not a table's partition expression,"
                        + " please use table's partition expressions: `" + String.join("`/`", allowed) + "`.");
            }
        }
    }

    private static List<String> names(String condition) {
        try {
            return List.copyOf(ExprNames.columns(Queries.expression(condition)));
        } catch (QuerySyntaxException e) {
            throw invalid(e.getMessage());
        }
    }

    private static Refusal invalid(String text) {
        return Refusal.analysis(
                "Failed to validate retention condition: Getting analyzing error. Detail message: " + text);
    }
}
