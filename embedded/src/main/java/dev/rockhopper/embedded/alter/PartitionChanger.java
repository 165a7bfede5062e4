/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.analyze.ListPartitions;
import dev.rockhopper.embedded.analyze.PartitionDefaults;
import dev.rockhopper.embedded.analyze.RangePartitions;
import dev.rockhopper.embedded.analyze.RangeTypes;
import dev.rockhopper.embedded.analyze.ReplicationRule;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredPartition;
import dev.rockhopper.embedded.catalog.StoredPartitioning;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.statement.PartitionClause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The clauses about partitions. Source: FE {@code LocalMetastore.addPartitions, dropPartition} and others. */
final class PartitionChanger {
    private PartitionChanger() {}

    static void run(AlterTarget target, PartitionClause clause) {
        if (clause instanceof PartitionClause.AddRange add) {
            addRange(target, add);
        } else if (clause instanceof PartitionClause.AddList add) {
            addList(target, add);
        } else if (clause instanceof PartitionClause.Drop drop) {
            refuseDynamic(target, drop.temporary());
            drop(target, drop);
        } else {
            change(target, clause);
        }
    }

    private static void addRange(AlterTarget target, PartitionClause.AddRange clause) {
        requireKind(target, target.state().partitioning() instanceof StoredPartitioning.Range);
        if (target.state().partitioning().automatic()) {
            throw Refusal.analysis("Currently, you cannot manually add a single range partition to a table that is"
                    + " automatically partition");
        }
        refuseDynamic(target, clause.temporary());
        PartitionDefaults defaults = defaults(target, clause.distribution(), clause.properties());
        RangePartitions partitions = new RangePartitions(RangeTypes.of(target.state()), defaults);
        add(target, before -> partitions.with(before, clause.partition(), clause.temporary()), clause.ifNotExists());
    }

    private static void addList(AlterTarget target, PartitionClause.AddList clause) {
        requireKind(target, target.state().partitioning() instanceof StoredPartitioning.ByList);
        PartitionDefaults defaults = defaults(target, clause.distribution(), clause.properties());
        if (target.state().partitioning().automatic()
                && clause.partition().values().size() > 1) {
            throw Refusal.analysis(
                    "Automatically partitioned tables does not support multiple values in the same partition");
        }
        ListPartitions partitions = new ListPartitions(
                target.state().partitioning().columnIds().stream()
                        .map(id -> target.state().columnById(id).orElseThrow())
                        .toList(),
                defaults);
        add(target, before -> partitions.with(before, clause.partition(), clause.temporary()), clause.ifNotExists());
    }

    private static void refuseDynamic(AlterTarget target, boolean temporary) {
        boolean dynamic =
                Boolean.parseBoolean(target.state().properties().getOrDefault("dynamic_partition.enable", "false"));
        if (dynamic && !temporary) {
            throw Refusal.ddl("Cannot add/drop partition on a Dynamic Partition Table, "
                    + "Use command `ALTER TABLE tbl_name SET (\"dynamic_partition.enable\" = \"false\")` firstly.");
        }
    }

    private static void requireKind(AlterTarget target, boolean fits) {
        if (target.state().partitioning() instanceof StoredPartitioning.Unpartitioned) {
            throw Refusal.analysis("Only support adding partition to range/list partitioned table");
        }
        if (!fits && target.state().partitioning() instanceof StoredPartitioning.ByList) {
            throw Refusal.of(
                    ErrorCode.OTHER_PARTITIONING,
                    "Cannot add a Range partition to a table that partition type is not of Range");
        }
        if (!fits) {
            throw Refusal.ddl("class com.starrocks.catalog.RangePartitionInfo cannot be cast to class"
                    + " com.starrocks.catalog.ListPartitionInfo");
        }
    }

    private static PartitionDefaults defaults(
            AlterTarget target, Optional<Distribution> distribution, Map<String, String> properties) {
        TableState state = target.state();
        Map<String, String> written = new LinkedHashMap<>(state.properties());
        written.putAll(properties);
        int replicas = ReplicationRule.checked(
                written.getOrDefault("replication_num", "1"), target.catalog().settings());
        int buckets = distribution
                .map(each -> each.buckets().orElse(0))
                .orElse(state.distribution().buckets());
        return new PartitionDefaults(target.catalog(), replicas, buckets, written);
    }

    private static void add(AlterTarget target, UnaryOperator<List<StoredPartition>> change, boolean ifNotExists) {
        List<StoredPartition> before = target.state().partitioning().partitions();
        for (StoredPartition each : change.apply(List.of())) {
            if (before.stream().anyMatch(other -> other.name().equals(each.name()))) {
                if (ifNotExists) {
                    return;
                }
                throw Refusal.analysis(ErrorCode.DUPLICATE_PARTITION, "Duplicate partition name " + each.name());
            }
        }
        store(target, change.apply(before));
    }

    private static void drop(AlterTarget target, PartitionClause.Drop clause) {
        if (target.state().partitioning() instanceof StoredPartitioning.Unpartitioned) {
            throw Refusal.ddl("Alter table [" + target.table().name() + "] failed. Not a partitioned table");
        }
        List<StoredPartition> left =
                new ArrayList<>(target.state().partitioning().partitions());
        for (String name : clause.names()) {
            boolean removed = left.removeIf(each ->
                    each.temporary() == clause.temporary() && each.name().equalsIgnoreCase(name));
            if (!removed && !clause.ifExists()) {
                throw missing(name);
            }
        }
        store(target, left);
    }

    private static Refusal missing(String name) {
        return Refusal.of(ErrorCode.PARTITION_LIST, "Error in list of partitions to [" + name + "]");
    }

    private static void change(AlterTarget target, PartitionClause clause) {
        if (clause instanceof PartitionClause.Rename rename) {
            rename(target, rename);
        } else if (clause instanceof PartitionClause.Modify modify) {
            modify(target, modify);
        } else if (clause instanceof PartitionClause.Replace replace) {
            replace(target, replace);
        } else if (clause instanceof PartitionClause.Truncate truncate) {
            truncate.names().forEach(each -> find(target, each, false));
        } else {
            throw Refusal.limit("DROP PARTITIONS with a condition is not implemented.");
        }
    }

    private static StoredPartition find(AlterTarget target, String name, boolean temporary) {
        return target.state().partitioning().partitions().stream()
                .filter(each -> each.temporary() == temporary && each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Refusal.ddl("Partition[" + name + "] does not exist in table["
                        + target.table().name() + "]"));
    }

    private static void rename(AlterTarget target, PartitionClause.Rename clause) {
        if (!(target.state().partitioning() instanceof StoredPartitioning.Range)) {
            throw Refusal.ddl("Table[" + target.table().name() + "] is single partitioned. "
                    + "no need to rename partition name.");
        }
        StoredPartition partition = find(target, clause.from(), false);
        if (clause.from().equalsIgnoreCase(clause.to())) {
            throw Refusal.ddl("Same partition name");
        }
        boolean used = target.state().partitioning().partitions().stream()
                .anyMatch(each -> each.name().equalsIgnoreCase(clause.to()));
        if (used) {
            throw Refusal.ddl("Partition name[" + clause.to() + "] is already used");
        }
        map(target, each -> each == partition ? each.withName(clause.to()) : each);
    }

    private static void modify(AlterTarget target, PartitionClause.Modify clause) {
        Optional<Integer> replicas = Optional.ofNullable(clause.properties().get("replication_num"))
                .map(text -> ReplicationRule.checked(text, target.catalog().settings()));
        List<String> names = clause.names();
        boolean all = names.isEmpty() || names.equals(List.of("*"));
        if (!all) {
            names.forEach(each -> find(target, each, false));
        }
        map(
                target,
                each -> all || names.contains(each.name())
                        ? replicas.map(each::withReplicationNum).orElse(each)
                        : each);
    }

    private static void replace(AlterTarget target, PartitionClause.Replace clause) {
        List<StoredPartition> left =
                new ArrayList<>(target.state().partitioning().partitions());
        clause.names().forEach(each -> left.remove(find(target, each, false)));
        boolean keepNames = clause.names().size() == clause.temporary().size()
                && !Boolean.parseBoolean(clause.properties().getOrDefault("use_temp_partition_name", "false"));
        for (int i = 0; i < clause.temporary().size(); i++) {
            StoredPartition partition = find(target, clause.temporary().get(i), true);
            left.remove(partition);
            left.add(keepNames ? partition.permanent().withName(clause.names().get(i)) : partition.permanent());
        }
        store(target, left);
    }

    private static void map(AlterTarget target, UnaryOperator<StoredPartition> change) {
        store(
                target,
                target.state().partitioning().partitions().stream().map(change).toList());
    }

    private static void store(AlterTarget target, List<StoredPartition> partitions) {
        TableState state = target.state();
        target.table().setState(state.withPartitioning(state.partitioning().withPartitions(partitions)));
    }
}
