/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.RangePartition;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.PartitionClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The replication of partitions that exist: the property of a partitioned table is only the default of new ones.
 *
 * <p>Source: FE class {@code AlterTableClauseAnalyzer}; partitions that stated a replication of their own keep it.
 */
final class ReplicationOfPartitions {

    private static final String REPLICATION = "replication_num";

    private ReplicationOfPartitions() {}

    static void follow(TableTask task, String property, String value) {
        if (!property.equals(REPLICATION) || task.current().partitioning().isEmpty()) {
            return;
        }
        List<String> names = names(task.current(), task.actual(), value);
        if (names.isEmpty()) {
            task.note(
                    PlanCode.NOTE,
                    REPLICATION,
                    "The new replication holds for partitions to come; MODIFY PARTITION (*) changes the existing ones.");
        } else {
            Optional<String> old =
                    Optional.ofNullable(task.actual().properties().get(REPLICATION));
            task.alter(
                    modify(names, value),
                    old.<Reverse>map(each -> back(task, names, each))
                            .orElseGet(() -> new Reverse.Impossible("The former replication is not known.")),
                    List.of());
        }
    }

    private static AlterClause modify(List<String> names, String value) {
        return new PartitionClause.Modify(names, Map.of(REPLICATION, value));
    }

    private static Reverse back(TableTask task, List<String> names, String value) {
        return new Reverse.By(List.of(AlterTable.of(task.name(), modify(names, value))));
    }

    private static List<String> names(Table current, Table actual, String value) {
        List<String> own = partitions(actual, REPLICATION);
        List<String> all = partitions(current, null);
        List<String> names = new ArrayList<>(all);
        names.removeAll(own);
        return names;
    }

    /** Names of the stated partitions; of those that state a property, if one is given. */
    static List<String> partitions(Table table, String property) {
        List<String> names = new ArrayList<>();
        Partitioning partitioning = table.partitioning().orElse(null);
        if (partitioning instanceof Partitioning.ByList list) {
            list.partitions().stream()
                    .filter(each -> property == null || each.properties().containsKey(property))
                    .forEach(each -> names.add(each.name()));
        } else if (partitioning instanceof Partitioning.Range range) {
            for (RangePartition each : range.partitions()) {
                if (each instanceof RangePartition.Interval interval
                        && (property == null || interval.properties().containsKey(property))) {
                    names.add(interval.name());
                } else if (each instanceof RangePartition.LessThan less
                        && (property == null || less.properties().containsKey(property))) {
                    names.add(less.name());
                }
            }
        }
        return names;
    }
}
