/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.diff.TableChange;
import dev.rockhopper.schema.diff.TableChange.PropertyChanged;
import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.normalize.PropertyDefaults;
import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.property.PropertyRule;
import dev.rockhopper.schema.property.PropertyRule.Alter;
import dev.rockhopper.schema.property.PropertyRule.Trait;
import dev.rockhopper.schema.property.PropertyTable;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What SET has to say for a changed property, or why it cannot. */
final class PropertyTarget {

    private static final String RETENTION = "partition_retention_condition";
    private static final List<String> DYNAMIC = List.of("dynamic_partition.time_unit", "dynamic_partition.end");
    private static final String COLOCATE = "colocate_with";
    private static final String REPLICATION = "replication_num";
    private static final String BUCKET_SIZE = "bucket_size";
    /** What a table has that does not show its bucket size. */
    private static final String NOT_AUTOMATIC = "0";

    private PropertyTarget() {}

    /** The value to set; empty if nothing can be set, which is then reported. */
    static Optional<String> of(TableTask task, PropertyChanged change) {
        Optional<Objection> objection = objection(task, change.property());
        if (objection.isPresent()) {
            task.refuse(change.property(), objection.get());
            return Optional.empty();
        }
        Optional<String> value = change.wanted().or(() -> PropertyDefaults.ofTable(change.property()));
        if (value.isEmpty()) {
            task.note(
                    PlanCode.NOTE,
                    change.property(),
                    "The property is no longer stated, but it has no known default and keeps its value "
                            + change.actual().orElse("") + ".");
        }
        return value;
    }

    /** The name that SET wants for the property. */
    static String spelling(TableTask task, String property) {
        Alter alter = PropertyTable.of(property).map(PropertyRule::alter).orElse(Alter.BY_NAME);
        boolean forNew = alter == Alter.FOR_NEW_PARTITIONS
                || alter == Alter.BY_NAME_OR_FOR_NEW_PARTITIONS
                        && task.current().partitioning().isPresent();
        return forNew ? PropertyTable.FOR_NEW + property : property;
    }

    /** The statement that sets the values which the table has now. */
    static Reverse reverse(TableTask task, Map<String, String> group) {
        Map<String, String> old = new LinkedHashMap<>();
        for (String property : group.keySet()) {
            Optional<String> value = Optional.ofNullable(
                            task.current().properties().get(property))
                    .or(() -> PropertyDefaults.ofTable(property))
                    .or(() -> property.equals(BUCKET_SIZE) ? Optional.of(NOT_AUTOMATIC) : Optional.empty());
            if (value.isEmpty()) {
                return new Reverse.Impossible("The former value of property " + property + " is not known.");
            }
            old.put(spelling(task, property), value.get());
        }
        return new Reverse.By(List.of(AlterTable.of(task.name(), new AlterClause.SetProperties(old))));
    }

    private static Optional<Objection> objection(TableTask task, String property) {
        Optional<PropertyRule> known = PropertyTable.of(property);
        if (known.isEmpty()) {
            return Optional.of(new Objection(
                    PlanCode.PROPERTY_CHANGE, "StarRocks does not know this table property.", "remove it", false));
        }
        PropertyRule rule = known.get();
        if (task.server().profile().version().compareTo(rule.since()) < 0) {
            return Optional.of(Objection.version(
                    "This version does not know the property.", rule.since().toString()));
        }
        if (rule.alter() == Alter.NEVER || rule.alter() == Alter.BY_PARTITION) {
            return refused("The property is fixed at creation.");
        }
        if (rule.is(Trait.NOT_PRIMARY_KEY) && task.isModel(KeyModel.PRIMARY)) {
            return refused("The property cannot be set for PRIMARY KEY tables.");
        }
        Optional<Objection> colocated = colocation(task, property);
        if (colocated.isPresent()) {
            return colocated;
        }
        if (property.startsWith(PropertyTable.DYNAMIC_PARTITION) && !canBeDynamic(task)) {
            return Optional.of(new Objection(
                    PlanCode.PROPERTY_CHANGE,
                    "The table is not dynamically partitioned, and becomes so by its unit and end only.",
                    "state " + String.join(" and ", DYNAMIC) + ", or remove the property",
                    false));
        }
        if (property.equals(RETENTION) && task.current().partitioning().isEmpty()) {
            return refused("The property needs a partitioned table.");
        }
        if (rule.is(Trait.RANDOM_ONLY) && !PropertyDefaults.isRandom(task.current())) {
            return refused("The property needs a random distribution.");
        }
        boolean ranges =
                task.current().partitioning().filter(Partitioning::isByRange).isPresent();
        return rule.is(Trait.RANGE_ONLY) && !ranges
                ? refused("The property needs a range-partitioned table.")
                : Optional.empty();
    }

    /** Source: FE method {@code DynamicPartitionUtil.checkInputDynamicPartitionProperties}. */
    private static boolean canBeDynamic(TableTask task) {
        return task.current().properties().keySet().containsAll(DYNAMIC)
                || task.wanted().properties().keySet().containsAll(DYNAMIC);
    }

    /** A colocated table has the replicas and the distribution of its group. Source: FE method {@code modifyTableReplicationNum}. */
    private static Optional<Objection> colocation(TableTask task, String property) {
        String is = task.current().properties().getOrDefault(COLOCATE, "");
        String shall = task.wanted().properties().getOrDefault(COLOCATE, is);
        if (property.equals(REPLICATION) && !is.isEmpty() && !shall.isEmpty()) {
            return refused("A colocated table has the replication of its group.");
        }
        return property.equals(COLOCATE) && !shall.isEmpty() && differs(task)
                ? refused("The table cannot join the group with another distribution than the wanted one.")
                : Optional.empty();
    }

    /** The distribution, the types of its columns or the replication of a partition are not what the whole table shall have. */
    private static boolean differs(TableTask task) {
        boolean distribution =
                task.change(TableChange.DistributionChanged.class).isPresent()
                        && !task.current().distribution().equals(task.wanted().distribution());
        boolean types = TableParts.hashColumns(task.current()).stream()
                .anyMatch(column -> !task.current()
                        .column(column)
                        .map(Column::type)
                        .equals(task.wanted().column(column).map(Column::type)));
        boolean replicas =
                !ReplicationOfPartitions.partitions(task.current(), REPLICATION).isEmpty();
        return distribution || types || replicas || hiddenKeepReplicas(task);
    }

    /** Partitions that nobody states cannot be named in a statement, and the new replication is for partitions to come. */
    private static boolean hiddenKeepReplicas(TableTask task) {
        return task.current().partitioning().isPresent()
                && ReplicationOfPartitions.partitions(task.current(), null).isEmpty()
                && task.changes(PropertyChanged.class).stream()
                        .anyMatch(each -> each.property().equals(REPLICATION));
    }

    private static Optional<Objection> refused(String text) {
        return Optional.of(Objection.of(PlanCode.PROPERTY_CHANGE, text));
    }
}
