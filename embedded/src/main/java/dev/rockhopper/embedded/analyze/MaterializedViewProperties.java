/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.schema.model.Refresh;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Properties of materialized views. Source: FE classes {@code MaterializedViewAnalyzer} and {@code AlterMVJobExecutor}; semantics section 5. */
public final class MaterializedViewProperties {
    private static final String SESSION = "session.";
    private static final Set<String> PARTITIONED_ONLY = Set.of(
            "partition_refresh_number", "partition_ttl", "partition_ttl_number", "auto_refresh_partitions_limit");
    private static final Set<String> ALTERABLE = Set.of(
            "partition_refresh_number",
            "partition_refresh_strategy",
            "partition_ttl",
            "partition_ttl_number",
            "partition_retention_condition",
            "auto_refresh_partitions_limit",
            "excluded_trigger_tables",
            "excluded_refresh_tables",
            "resource_group",
            "query_rewrite_consistency",
            "force_external_table_query_rewrite",
            "enable_query_rewrite",
            "transparent_mv_rewrite_mode",
            "mv_rewrite_staleness_second",
            "unique_constraints",
            "foreign_key_constraints",
            "bloom_filter_columns",
            "labels.location",
            "warehouse");
    private static final Set<String> CREATE_ONLY = Set.of(
            "replication_num",
            "replicated_storage",
            "storage_medium",
            "storage_cooldown_time",
            "colocate_with",
            "compression",
            "refresh_mode");

    private MaterializedViewProperties() {}

    static Map<String, String> onCreate(
            Map<String, String> written, Refresh refresh, boolean partitioned, int replication) {
        Map<String, String> kept = new TreeMap<>(Map.of(
                "replicated_storage", "true",
                "replication_num", String.valueOf(replication),
                "storage_medium", "HDD"));
        written.forEach((name, value) -> {
            if (!known(name) && !CREATE_ONLY.contains(name)) {
                throw Refusal.analysis("Unknown properties: {" + name + "=" + value + "}");
            }
            if (!partitioned && PARTITIONED_ONLY.contains(name)) {
                throw Refusal.analysis(
                        ErrorCode.INVALID_PARAMETER,
                        "Invalid parameter " + name + " does not support non-partitioned materialized view.");
            }
            if (name.equals("excluded_trigger_tables") && !(refresh.scheme() instanceof Refresh.OnChange)) {
                throw Refusal.analysis("The excluded_trigger_tables property only applies to asynchronous refreshes.");
            }
            kept.put(name, normal(name, value));
        });
        return kept;
    }

    /** The properties after ALTER MATERIALIZED VIEW .. SET. */
    public static Map<String, String> onAlter(Map<String, String> present, Map<String, String> written) {
        Map<String, String> changed = new TreeMap<>(present);
        written.forEach((name, value) -> {
            if (!known(name)) {
                throw Refusal.analysis("Modify failed because unknown properties: {" + name + "=" + value
                        + "}, please add `session.` prefix if you want add session variables for mv"
                        + "(eg, \"session.insert_timeout\"=\"30000000\").");
            }
            changed.put(name, normal(name, value));
        });
        return changed;
    }

    private static boolean known(String name) {
        return name.startsWith(SESSION) || ALTERABLE.contains(name);
    }

    private static String normal(String name, String value) {
        return name.equals("query_rewrite_consistency") || name.equals("storage_medium")
                ? value.toUpperCase(Locale.ROOT)
                : value;
    }
}
