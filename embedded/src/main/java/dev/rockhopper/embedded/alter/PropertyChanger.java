/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.analyze.ReplicationRule;
import dev.rockhopper.embedded.analyze.StorageRule;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredPartitioning;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.embedded.catalog.VersionGates;
import dev.rockhopper.embedded.property.BinlogProperties;
import dev.rockhopper.embedded.property.BucketProperties;
import dev.rockhopper.embedded.property.ColocateProperties;
import dev.rockhopper.embedded.property.ConstraintProperties;
import dev.rockhopper.embedded.property.FlatJsonProperties;
import dev.rockhopper.embedded.property.RetentionRule;
import dev.rockhopper.embedded.property.StorageProperties;
import dev.rockhopper.schema.model.KeyModel;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** ALTER TABLE .. SET: which properties a table may change, and how. Source: FE {@code visitModifyTableProperties}. */
final class PropertyChanger {
    private static final String DYNAMIC = "dynamic_partition.";

    /** What one property changes of a table. */
    @FunctionalInterface
    interface Rule {
        TableState apply(AlterTarget target, String value);
    }

    private static final Map<String, Rule> RULES = rules();

    private PropertyChanger() {}

    private static Map<String, Rule> rules() {
        Map<String, Rule> rules = new TreeMap<>();
        rules.put("replication_num", PropertyChanger::replicationNum);
        rules.put("default.replication_num", PropertyChanger::defaultReplicationNum);
        rules.put(
                "default.storage_medium",
                (target, value) -> stored(target, "storage_medium", StorageRule.medium(value)));
        rules.put("storage_cooldown_ttl", (target, value) -> stored(target, "storage_cooldown_ttl", value));
        rules.put("storage_type", (target, value) -> {
            throw common("Can't change storage type");
        });
        rules.put("write_quorum", PropertyChanger::writeQuorum);
        rules.put(
                "replicated_storage",
                (target, value) -> stored(target, "replicated_storage", String.valueOf(Boolean.parseBoolean(value))));
        rules.put(
                "enable_persistent_index",
                (target, value) ->
                        onPrimary(target, "enable_persistent_index", String.valueOf(Boolean.parseBoolean(value))));
        rules.put(
                "primary_index_cache_expire_sec",
                (target, value) -> onPrimary(
                        target, "primary_index_cache_expire_sec", seconds("primary_index_cache_expire_sec", value)));
        rules.put("bucket_size", PropertyChanger::bucketSize);
        rules.put("mutable_bucket_num", PropertyChanger::mutableBuckets);
        rules.put("table_query_timeout", (target, value) -> number(target, "table_query_timeout", value));
        rules.put("partition_live_number", PropertyChanger::liveNumber);
        rules.put("partition_ttl", PropertyChanger::timeToLive);
        rules.put("partition_retention_condition", PropertyChanger::retention);
        rules.put("time_drift_constraint", (target, value) -> text(target, "time_drift_constraint", value));
        rules.put("colocate_with", PropertyChanger::colocate);
        rules.put("labels.location", (target, value) -> text(target, "labels.location", value));
        rules.put(
                "enable_load_profile",
                (target, value) -> onlyIf(target, "enable_load_profile", "true", Boolean.parseBoolean(value)));
        rules.put(
                "enable_statistic_collect_on_first_load",
                (target, value) -> onlyIf(
                        target, "enable_statistic_collect_on_first_load", "false", !Boolean.parseBoolean(value)));
        rules.put("base_compaction_forbidden_time_ranges", PropertyChanger::forbiddenRanges);
        rules.put("unique_constraints", PropertyChanger::uniqueConstraints);
        rules.put("foreign_key_constraints", PropertyChanger::foreignKeys);
        rules.put("bloom_filter_columns", (target, value) -> BloomFilterChanger.columns(target, value));
        rules.put("bloom_filter_fpp", (target, value) -> BloomFilterChanger.fpp(target, value));
        rules.put(FlatJsonProperties.ENABLE, PropertyChanger::flatJson);
        return rules;
    }

    static void run(AlterTarget target, Map<String, String> properties) {
        boolean dynamic = properties.keySet().stream().allMatch(each -> each.startsWith(DYNAMIC));
        boolean binlog = properties.keySet().stream().allMatch(BinlogProperties::covers);
        boolean flatJson = properties.keySet().stream().allMatch(PropertyChanger::isFlatJson);
        if (properties.size() > 1 && !dynamic && !binlog && !flatJson) {
            throw common("Can only set one table property at a time");
        }
        if (dynamic) {
            target.table().setState(DynamicPartitionChanger.changed(target, properties));
            return;
        }
        if (binlog) {
            target.table().setState(binlog(target.state(), properties));
            return;
        }
        if (flatJson && !properties.containsKey(FlatJsonProperties.ENABLE)) {
            target.table().setState(flatJsonDetails(target.state(), properties));
            return;
        }
        properties.forEach((name, value) -> set(target, name, value));
    }

    private static boolean isFlatJson(String name) {
        return name.equals(FlatJsonProperties.ENABLE) || FlatJsonProperties.covers(name);
    }

    private static void set(AlterTarget target, String name, String value) {
        if (FlatJsonProperties.covers(name)) {
            target.table().setState(flatJsonDetails(target.state(), Map.of(name, value)));
            return;
        }
        if (target.state().inObjectStorage() && SharedDataChanges.knows(name)) {
            target.table().setState(stored(target, name, SharedDataChanges.checked(name, value)));
            return;
        }
        Rule rule = RULES.get(name);
        if (rule == null || !exists(target.catalog().settings().gates(), name)) {
            throw common("Unknown properties: " + Map.of(name, value));
        }
        target.table().setState(rule.apply(target, value));
    }

    private static boolean exists(VersionGates gates, String name) {
        return switch (name) {
            case "table_query_timeout" -> gates.hasQueryTimeout();
            case "enable_statistic_collect_on_first_load" -> gates.hasFirstLoadStatistics();
            default -> true;
        };
    }

    private static Refusal common(String message) {
        return Refusal.analysis(ErrorCode.COMMON, message);
    }

    private static String seconds(String name, String value) {
        if (!value.matches("-?\\d{1,9}")) {
            throw common("Property " + name + " must be integer: " + value);
        }
        return value;
    }

    private static TableState mutableBuckets(AlterTarget target, String value) {
        if (BucketProperties.number("mutable_bucket_num", value) < 0) {
            throw Refusal.analysis("Illegal mutable bucket num: " + value);
        }
        return number(target, "mutable_bucket_num", value);
    }

    private static TableState forbiddenRanges(AlterTarget target, String value) {
        if (target.state().model() == KeyModel.PRIMARY) {
            throw common("Property base_compaction_forbidden_time_ranges"
                    + " not support primary keys table or cloud native table");
        }
        return text(target, "base_compaction_forbidden_time_ranges", value);
    }

    private static TableState liveNumber(AlterTarget target, String value) {
        requireRanges(target, "partition live number");
        return number(target, "partition_live_number", value);
    }

    private static TableState timeToLive(AlterTarget target, String value) {
        requireRanges(target, "partition ttl");
        return text(target, "partition_ttl", value);
    }

    private static void requireRanges(AlterTarget target, String what) {
        if (!(target.state().partitioning() instanceof StoredPartitioning.Range)) {
            throw Refusal.ddl(
                    "Table[" + target.table().name() + "] is not range partitioned. no need to set " + what + ".");
        }
    }

    private static TableState retention(AlterTarget target, String value) {
        if (target.state().partitioning() instanceof StoredPartitioning.Unpartitioned) {
            throw Refusal.ddl("Table[" + target.table().name()
                    + "] is not partitioned. no need to set partition retention condition.");
        }
        if (!value.isBlank()) {
            RetentionRule.check(
                    value, target.state().partitioning(), target.state().columns());
        }
        return text(target, "partition_retention_condition", value);
    }

    private static TableState stored(AlterTarget target, String name, String value) {
        return target.state().withProperty(name, Optional.of(value));
    }

    private static TableState text(AlterTarget target, String name, String value) {
        return target.state().withProperty(name, value.isEmpty() ? Optional.empty() : Optional.of(value));
    }

    private static TableState onlyIf(AlterTarget target, String name, String shown, boolean stored) {
        return target.state().withProperty(name, stored ? Optional.of(shown) : Optional.empty());
    }

    private static TableState onPrimary(AlterTarget target, String name, String value) {
        return target.state().model() == KeyModel.PRIMARY ? stored(target, name, value) : target.state();
    }

    private static TableState number(AlterTarget target, String name, String value) {
        long number = BucketProperties.number(name, value);
        return onlyIf(target, name, String.valueOf(number), number > 0);
    }

    private static TableState replicationNum(AlterTarget target, String value) {
        int number = ReplicationRule.checked(value, target.catalog().settings());
        if (target.state().partitioning() instanceof StoredPartitioning.Range) {
            throw Refusal.ddl("This is a range partitioned table, you should specify partitions with MODIFY PARTITION"
                    + " clause. If you want to set default replication number, please use 'default.replication_num'"
                    + " instead of 'replication_num' to escape misleading.");
        }
        if (target.state().partitioning() instanceof StoredPartitioning.ByList) {
            throw Refusal.ddl(
                    "Partition does not exist. name: " + target.table().name());
        }
        return withReplicas(target.state(), number);
    }

    private static TableState defaultReplicationNum(AlterTarget target, String value) {
        return withReplicas(
                target.state(), ReplicationRule.checked(value, target.catalog().settings()));
    }

    /** The partition of an unpartitioned table follows the default. */
    private static TableState withReplicas(TableState state, int number) {
        TableState changed = state.withProperty("replication_num", Optional.of(String.valueOf(number)));
        if (!(state.partitioning() instanceof StoredPartitioning.Unpartitioned)) {
            return changed;
        }
        return changed.withPartitioning(state.partitioning()
                .withPartitions(state.partitioning().partitions().stream()
                        .map(each -> each.withReplicationNum(number))
                        .toList()));
    }

    private static TableState writeQuorum(AlterTarget target, String value) {
        String quorum = StorageProperties.quorum(value).orElseThrow(() -> common("Property write_quorum not valid"));
        return onlyIf(target, "write_quorum", quorum, !quorum.equals("MAJORITY"));
    }

    private static TableState bucketSize(AlterTarget target, String value) {
        long size = BucketProperties.number("bucket_size", value);
        BucketProperties.checkSize(
                size, target.state().distribution(), target.catalog().settings().gates());
        return onlyIf(target, "bucket_size", String.valueOf(size), size > 0);
    }

    private static TableState colocate(AlterTarget target, String value) {
        TableState state = target.state();
        if (!value.isEmpty()) {
            ColocateProperties.check(
                    Optional.of(target.database()),
                    value,
                    target.table().name(),
                    state.distribution(),
                    state.columns(),
                    state.properties().get("replication_num"));
        }
        return text(target, "colocate_with", value);
    }

    private static TableState uniqueConstraints(AlterTarget target, String value) {
        String shown = value.isEmpty()
                ? ""
                : ConstraintProperties.unique(
                        value,
                        target.database().name(),
                        target.table().name(),
                        target.state().columns());
        return text(target, "unique_constraints", shown);
    }

    private static TableState foreignKeys(AlterTarget target, String value) {
        String shown = value.isEmpty()
                ? ""
                : ConstraintProperties.foreign(
                        value,
                        target.catalog(),
                        target.database().name(),
                        target.state().columns());
        return text(target, "foreign_key_constraints", shown);
    }

    private static TableState binlog(TableState state, Map<String, String> written) {
        Map<String, String> changed = new TreeMap<>(state.properties());
        Map<String, String> group = new TreeMap<>(written);
        state.properties().forEach((name, value) -> {
            if (BinlogProperties.covers(name)) {
                group.putIfAbsent(name, value);
            }
        });
        changed.putAll(BinlogProperties.complete(group));
        return state.withProperties(changed);
    }

    private static TableState flatJson(AlterTarget target, String value) {
        if (!Boolean.parseBoolean(value)) {
            return stored(target, FlatJsonProperties.ENABLE, "false");
        }
        Map<String, String> changed = new TreeMap<>(target.state().properties());
        changed.putAll(FlatJsonProperties.complete(
                Map.of(), target.catalog().settings().gates()));
        return target.state().withProperties(changed);
    }

    private static TableState flatJsonDetails(TableState state, Map<String, String> written) {
        if (!Boolean.parseBoolean(state.properties().getOrDefault(FlatJsonProperties.ENABLE, "false"))) {
            throw Refusal.ddl("flat JSON configuration must be set after enabling flat JSON.");
        }
        Map<String, String> changed = new TreeMap<>(state.properties());
        changed.putAll(written);
        return state.withProperties(changed);
    }
}
