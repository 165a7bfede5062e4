/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import static java.util.Map.entry;

import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a property is when it is not among those shown: its default, or not to be known. Source: FE classes {@code PropertyAnalyzer},
 * {@code OlapTable.getProperties}, {@code LakeTable.getProperties}.
 */
public final class PropertyDefaults {

    private static final Map<String, String> TABLE = Map.ofEntries(
            entry("compression", "LZ4"),
            entry("fast_schema_evolution", "true"),
            entry("replicated_storage", "true"),
            entry("enable_persistent_index", "true"),
            entry("mutable_bucket_num", "0"),
            entry("bloom_filter_columns", ""),
            entry("colocate_with", ""),
            entry("partition_live_number", "-1"),
            entry("partition_ttl", ""),
            entry("partition_retention_condition", ""),
            entry("unique_constraints", ""),
            entry("foreign_key_constraints", ""),
            entry("write_quorum", "MAJORITY"),
            entry("labels.location", ""),
            entry("primary_index_cache_expire_sec", "0"),
            entry("storage_type", "column"),
            entry("binlog_enable", "false"),
            entry("enable_load_profile", "false"),
            entry("enable_statistic_collect_on_first_load", "true"),
            entry("base_compaction_forbidden_time_ranges", ""),
            entry("flat_json.enable", "false"),
            entry("flat_json.null.factor", "0.3"),
            entry("flat_json.sparsity.factor", "0.3"),
            entry("flat_json.column.max", "100"),
            entry("table_query_timeout", "-1"),
            entry("file_bundling", "false"),
            entry("compaction_strategy", "default"),
            entry("dynamic_partition.buckets", "0"),
            entry("dynamic_partition.history_partition_num", "0"),
            entry("dynamic_partition.start", "-2147483648"),
            entry("dynamic_partition.prefix", "p"));

    private static final Map<String, String> MATERIALIZED_VIEW = Map.ofEntries(
            entry("compression", "LZ4"),
            entry("replicated_storage", "true"),
            entry("bloom_filter_columns", ""),
            entry("colocate_with", ""),
            entry("unique_constraints", ""),
            entry("foreign_key_constraints", ""),
            entry("labels.location", ""),
            entry("mv_rewrite_staleness_second", "0"),
            entry("partition_ttl_number", "-1"),
            entry("partition_refresh_number", "-1"),
            entry("auto_refresh_partitions_limit", "-1"),
            entry("excluded_trigger_tables", ""),
            entry("excluded_refresh_tables", ""),
            entry("query_rewrite_consistency", "CHECKED"),
            entry("enable_query_rewrite", "DEFAULT"),
            entry("force_external_table_query_rewrite", "false"));

    /** Accepted, and never to be seen again. */
    private static final Set<String> NEVER_SHOWN = Set.of(
            "bloom_filter_fpp",
            "storage_cooldown_time",
            "in_memory",
            "storage_format",
            "short_key",
            "tablet_type",
            "type");

    private static final Set<String> PRIMARY_KEY_ONLY = Set.of(
            "enable_persistent_index",
            "persistent_index_type",
            "primary_index_cache_expire_sec",
            "compaction_strategy");

    private static final Set<String> SHARED_NOTHING_ONLY = Set.of(
            "fast_schema_evolution",
            "replicated_storage",
            "storage_medium",
            "storage_cooldown_ttl",
            "labels.location",
            "write_quorum",
            "storage_type",
            "binlog_enable",
            "enable_statistic_collect_on_first_load");

    private static final Set<String> SHARED_DATA_ONLY = Set.of(
            "cloud_native_fast_schema_evolution_v2",
            "persistent_index_type",
            "datacache.enable",
            "datacache.partition_duration",
            "enable_async_write_back",
            "storage_volume",
            "file_bundling",
            "compaction_strategy",
            "lake_compaction_max_parallel");

    private PropertyDefaults() {}

    /** The normal form of the value that a table has when the property is not shown; empty if there is no fixed one. */
    public static Optional<String> ofTable(String property) {
        return Optional.ofNullable(TABLE.get(property));
    }

    /** The same for a materialized view. */
    public static Optional<String> ofMaterializedView(String property) {
        return Optional.ofNullable(MATERIALIZED_VIEW.get(property));
    }

    /** Whether the server shows the property on such a table at all, once it is set to something else than its default. */
    public static boolean isShown(String property, Table table, ServerProfile server) {
        boolean primary =
                table.key().map(Key::model).filter(KeyModel.PRIMARY::equals).isPresent();
        if (NEVER_SHOWN.contains(property) || !primary && PRIMARY_KEY_ONLY.contains(property)) {
            return false;
        }
        Set<String> otherMode = server.runMode() == RunMode.SHARED_DATA ? SHARED_NOTHING_ONLY : SHARED_DATA_ONLY;
        return !otherMode.contains(property);
    }

    /** The same for a materialized view. */
    public static boolean isShownOnMaterializedView(String property) {
        return !NEVER_SHOWN.contains(property);
    }
}
