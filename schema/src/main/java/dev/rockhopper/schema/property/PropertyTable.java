/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.property;

import static dev.rockhopper.schema.property.PropertyRule.Alter.BY_NAME;
import static dev.rockhopper.schema.property.PropertyRule.Alter.BY_NAME_OR_FOR_NEW_PARTITIONS;
import static dev.rockhopper.schema.property.PropertyRule.Alter.BY_PARTITION;
import static dev.rockhopper.schema.property.PropertyRule.Alter.FOR_NEW_PARTITIONS;
import static dev.rockhopper.schema.property.PropertyRule.Alter.NEVER;
import static dev.rockhopper.schema.property.PropertyRule.Shown.ALWAYS;
import static dev.rockhopper.schema.property.PropertyRule.Shown.WHEN_SET;
import static dev.rockhopper.schema.property.PropertyRule.Trait.NOT_PRIMARY_KEY;
import static dev.rockhopper.schema.property.PropertyRule.Trait.PRIMARY_KEY_ONLY;
import static dev.rockhopper.schema.property.PropertyRule.Trait.RANDOM_ONLY;
import static dev.rockhopper.schema.property.PropertyRule.Trait.RANGE_ONLY;
import static dev.rockhopper.schema.property.PropertyRule.Trait.REMOVED_BY_EMPTY;
import static dev.rockhopper.schema.property.PropertyRule.Trait.REWRITES;
import static dev.rockhopper.schema.property.PropertyRule.Trait.SHARED_DATA_JOB;
import static dev.rockhopper.schema.property.PropertyRule.Trait.SHARED_DATA_ONLY;
import static dev.rockhopper.schema.property.PropertyRule.Trait.SHARED_NOTHING_ONLY;

import dev.rockhopper.schema.server.ServerVersion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All table properties that StarRocks documents or shows, one row each. */
public final class PropertyTable {

    /** Prefix of the properties of dynamic partitioning, which one statement may set together. */
    public static final String DYNAMIC_PARTITION = "dynamic_partition.";

    /** Prefix of the properties of the binlog, which one statement may set together. */
    public static final String BINLOG = "binlog_";

    /** Prefix of properties for partitions to come. */
    public static final String FOR_NEW = "default.";

    private static final List<PropertyRule> RULES = List.of(
            row("replication_num", BY_NAME_OR_FOR_NEW_PARTITIONS, ALWAYS, null, "2.0"),
            row("compression", NEVER, ALWAYS, "LZ4", "2.0"),
            row("fast_schema_evolution", NEVER, ALWAYS, "true", "3.2.0", SHARED_NOTHING_ONLY),
            row(
                    "cloud_native_fast_schema_evolution_v2",
                    BY_NAME,
                    ALWAYS,
                    "true",
                    "4.1",
                    SHARED_DATA_ONLY,
                    SHARED_DATA_JOB),
            row("replicated_storage", BY_NAME, ALWAYS, "true", "2.5", SHARED_NOTHING_ONLY),
            row("enable_persistent_index", BY_NAME, ALWAYS, "true", "2.3", PRIMARY_KEY_ONLY, SHARED_DATA_JOB),
            row(
                    "persistent_index_type",
                    BY_NAME,
                    ALWAYS,
                    null,
                    "3.1.4",
                    PRIMARY_KEY_ONLY,
                    SHARED_DATA_ONLY,
                    SHARED_DATA_JOB),
            row("bucket_size", BY_NAME, WHEN_SET, null, "3.2", RANDOM_ONLY),
            row("mutable_bucket_num", BY_NAME, WHEN_SET, "0", "3.4"),
            row("datacache.enable", BY_NAME, ALWAYS, "true", "3.0", SHARED_DATA_ONLY),
            row("datacache.partition_duration", BY_NAME, WHEN_SET, null, "3.1", SHARED_DATA_ONLY),
            row("enable_async_write_back", NEVER, ALWAYS, "false", "3.0", SHARED_DATA_ONLY),
            row("storage_volume", NEVER, ALWAYS, null, "3.1", SHARED_DATA_ONLY),
            row("file_bundling", BY_NAME, WHEN_SET, null, "4.0", SHARED_DATA_ONLY, SHARED_DATA_JOB),
            row(
                    "compaction_strategy",
                    BY_NAME,
                    WHEN_SET,
                    "default",
                    "3.3",
                    SHARED_DATA_ONLY,
                    PRIMARY_KEY_ONLY,
                    SHARED_DATA_JOB),
            row("lake_compaction_max_parallel", BY_NAME, WHEN_SET, "3", "4.1", SHARED_DATA_ONLY),
            row("storage_medium", FOR_NEW_PARTITIONS, WHEN_SET, null, "2.0", SHARED_NOTHING_ONLY),
            row("storage_cooldown_ttl", BY_NAME, WHEN_SET, null, "3.2", SHARED_NOTHING_ONLY),
            row("storage_cooldown_time", BY_PARTITION, PropertyRule.Shown.NEVER, null, "2.0", SHARED_NOTHING_ONLY),
            row("bloom_filter_columns", BY_NAME, WHEN_SET, null, "2.0", REMOVED_BY_EMPTY, REWRITES),
            row("bloom_filter_fpp", BY_NAME, PropertyRule.Shown.NEVER, "0.05", "2.0", REWRITES),
            row("colocate_with", BY_NAME, WHEN_SET, null, "2.0", REMOVED_BY_EMPTY),
            row(DYNAMIC_PARTITION, BY_NAME, WHEN_SET, null, "2.0", RANGE_ONLY),
            row("partition_live_number", BY_NAME, WHEN_SET, "-1", "3.0", RANGE_ONLY),
            row("partition_ttl", BY_NAME, WHEN_SET, null, "3.1.5", RANGE_ONLY),
            row("partition_retention_condition", BY_NAME, WHEN_SET, null, "3.5", REMOVED_BY_EMPTY),
            row("time_drift_constraint", BY_NAME, WHEN_SET, null, "3.5", REMOVED_BY_EMPTY),
            row("unique_constraints", BY_NAME, WHEN_SET, null, "3.0", REMOVED_BY_EMPTY),
            row("foreign_key_constraints", BY_NAME, WHEN_SET, null, "3.0", REMOVED_BY_EMPTY),
            row("write_quorum", BY_NAME, WHEN_SET, "MAJORITY", "2.5", SHARED_NOTHING_ONLY),
            row("labels.location", BY_NAME, WHEN_SET, null, "3.3", SHARED_NOTHING_ONLY, REMOVED_BY_EMPTY),
            row("primary_index_cache_expire_sec", BY_NAME, WHEN_SET, "0", "3.2"),
            row("storage_type", NEVER, WHEN_SET, "column", "3.2.3", SHARED_NOTHING_ONLY),
            row("binlog_enable", BY_NAME, WHEN_SET, "false", "3.1", SHARED_NOTHING_ONLY),
            row("binlog_ttl_second", BY_NAME, WHEN_SET, null, "3.1", SHARED_NOTHING_ONLY),
            row("binlog_max_size", BY_NAME, WHEN_SET, null, "3.1", SHARED_NOTHING_ONLY),
            row("enable_load_profile", BY_NAME, WHEN_SET, "false", "3.4"),
            row("enable_statistic_collect_on_first_load", BY_NAME, WHEN_SET, "true", "3.5.9"),
            row(
                    "base_compaction_forbidden_time_ranges",
                    BY_NAME,
                    WHEN_SET,
                    null,
                    "3.2.13",
                    SHARED_NOTHING_ONLY,
                    NOT_PRIMARY_KEY,
                    REMOVED_BY_EMPTY),
            row("flat_json.enable", BY_NAME, WHEN_SET, "false", "3.5", SHARED_NOTHING_ONLY),
            row("flat_json.null.factor", BY_NAME, WHEN_SET, "0.3", "3.5", SHARED_NOTHING_ONLY),
            row("flat_json.sparsity.factor", BY_NAME, WHEN_SET, "0.3", "3.5", SHARED_NOTHING_ONLY),
            row("flat_json.column.max", BY_NAME, WHEN_SET, "100", "3.5", SHARED_NOTHING_ONLY),
            row("table_query_timeout", BY_NAME, WHEN_SET, "-1", "4.0.6"));

    private PropertyTable() {}

    /** All rows. */
    public static List<PropertyRule> rules() {
        return RULES;
    }

    /** The row of a property; empty if StarRocks does not know the name. */
    public static Optional<PropertyRule> of(String property) {
        return RULES.stream().filter(rule -> rule.covers(property)).findFirst();
    }

    /** The prefix of the group to which a property belongs, or its own name: properties of one group may share a statement. */
    public static String group(String property) {
        for (String prefix : List.of(DYNAMIC_PARTITION, BINLOG)) {
            if (property.startsWith(prefix)) {
                return prefix;
            }
        }
        return property;
    }

    private static PropertyRule row(
            String name,
            PropertyRule.Alter alter,
            PropertyRule.Shown shown,
            String defaultValue,
            String since,
            PropertyRule.Trait... traits) {
        return new PropertyRule(
                name, alter, shown, Optional.ofNullable(defaultValue), Set.of(traits), ServerVersion.parse(since));
    }
}
