/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.property;

import dev.rockhopper.embedded.analyze.MaterializedViewRule;
import dev.rockhopper.embedded.analyze.ReplicationRule;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.ServerSettings;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Refresh;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The properties of materialized views. Source: FE {@code PropertyAnalyzer.analyzeMVProperties}. */
public final class MaterializedViewProperties {
    private static final String SESSION = "session.";
    /** Those that ALTER MATERIALIZED VIEW may change too. */
    private static final Set<String> CHANGEABLE = Set.of(
            "partition_ttl_number",
            "partition_ttl",
            "partition_retention_condition",
            "time_drift_constraint",
            "partition_refresh_number",
            "partition_refresh_strategy",
            "auto_refresh_partitions_limit",
            "excluded_trigger_tables",
            "excluded_refresh_tables",
            "resource_group",
            "force_external_table_query_rewrite",
            "query_rewrite_consistency",
            "mv_rewrite_staleness_second",
            "unique_constraints",
            "foreign_key_constraints",
            "colocate_with",
            "enable_query_rewrite",
            "transparent_mv_rewrite_mode",
            "bloom_filter_columns",
            "task_priority",
            "warehouse",
            "labels.location",
            "mv_sort_keys");

    private static final Set<String> AT_CREATE = Set.of(
            "replication_num",
            "replicated_storage",
            "storage_medium",
            "storage_cooldown_time",
            "bloom_filter_fpp",
            "compression",
            "storage_volume");
    private static final Set<String> OF_PARTITIONS = Set.of(
            "partition_refresh_number", "partition_ttl_number", "partition_ttl", "auto_refresh_partitions_limit");

    private MaterializedViewProperties() {}

    /** The properties a new view stores. */
    public static Map<String, String> created(MaterializedView view, ServerSettings settings, String baseReplicas) {
        Map<String, String> stored = new TreeMap<>();
        stored.put("replicated_storage", "true");
        stored.put("replication_num", baseReplicas);
        boolean async = view.refresh()
                .map(each -> each.scheme() instanceof Refresh.OnChange)
                .orElse(false);
        view.properties().forEach((name, value) -> {
            boolean known = CHANGEABLE.contains(name) || AT_CREATE.contains(name) || name.startsWith(SESSION);
            if (!known) {
                throw Refusal.analysis("Invalid parameter Analyze materialized properties failed because unknown"
                        + " properties: " + Map.of(name, value)
                        + ", please add `session.` prefix if you want add session variables for mv(eg, "
                        + "\"session.insert_timeout\"=\"30000000\").");
            }
            if (OF_PARTITIONS.contains(name)) {
                MaterializedViewRule.requirePartitions(view, name);
            }
            if (name.equals("excluded_trigger_tables") && !async) {
                throw Refusal.analysis("The excluded_trigger_tables property only applies to asynchronous refreshes.");
            }
            if (name.equals("replication_num")) {
                ReplicationRule.checked(value, settings);
            }
            stored.put(name, shown(name, value));
        });
        return stored;
    }

    /** What {@code ALTER MATERIALIZED VIEW .. SET} stores. */
    public static Map<String, String> changed(Map<String, String> before, Map<String, String> written) {
        Map<String, String> stored = new TreeMap<>(before);
        written.forEach((name, value) -> {
            if (!CHANGEABLE.contains(name) && !name.startsWith(SESSION)) {
                throw Refusal.analysis("Modify failed because unknown properties: " + Map.of(name, value)
                        + ", please add `session.` prefix if you want add session variables for mv(eg, "
                        + "\"session.insert_timeout\"=\"30000000\").");
            }
            stored.put(name, shown(name, value));
        });
        return stored;
    }

    private static String shown(String name, String value) {
        return name.equals("query_rewrite_consistency") ? value.toUpperCase(Locale.ROOT) : value;
    }
}
