/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.diff.TableChange;
import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.model.ListPartition;
import dev.rockhopper.schema.model.RangePartition;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.plan.draft.Hazards;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.PartitionClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Static partitions, where they are managed: surplus ones are dropped before missing ones are added, because ranges must not overlap. */
final class PartitionListStage implements TableStage {

    @Override
    public void plan(TableTask task) {
        List<String> surplus = new ArrayList<>();
        List<AlterClause> missing = new ArrayList<>();
        task.change(TableChange.RangePartitionsChanged.class).ifPresent(change -> {
            change.surplus().forEach(each -> name(each).ifPresent(surplus::add));
            change.missing().forEach(each -> missing.add(add(each)));
        });
        task.change(TableChange.ListPartitionsChanged.class).ifPresent(change -> {
            change.surplus().forEach(each -> surplus.add(each.name()));
            change.missing().forEach(each -> missing.add(add(each)));
        });
        if (surplus.isEmpty() && missing.isEmpty()) {
            return;
        }
        if (isDynamic(task.current())) {
            task.refuse(
                    "",
                    new Objection(
                            PlanCode.PARTITION_LIST,
                            "Dynamic partitioning makes and drops the partitions of this table.",
                            "set dynamic_partition.enable to false first",
                            false));
            return;
        }
        for (String name : surplus) {
            task.alter(
                    new PartitionClause.Drop(List.of(name), false, false, false),
                    Hazards.dataLoss("Partition " + name + " of table " + task.name() + " is dropped with its rows."));
        }
        missing.forEach(task::alter);
    }

    private static boolean isDynamic(Table table) {
        return "true".equalsIgnoreCase(table.properties().get("dynamic_partition.enable"));
    }

    private static AlterClause add(RangePartition partition) {
        return new PartitionClause.AddRange(partition, false, false, Optional.empty(), Map.of());
    }

    private static AlterClause add(ListPartition partition) {
        return new PartitionClause.AddList(partition, false, false, Optional.empty(), Map.of());
    }

    private static Optional<String> name(RangePartition partition) {
        if (partition instanceof RangePartition.Interval interval) {
            return Optional.of(interval.name());
        }
        return partition instanceof RangePartition.LessThan less ? Optional.of(less.name()) : Optional.empty();
    }
}
