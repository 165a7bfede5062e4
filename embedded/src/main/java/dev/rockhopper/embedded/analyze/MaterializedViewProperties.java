/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredDistribution;
import dev.rockhopper.embedded.catalog.StoredMaterializedView;
import dev.rockhopper.embedded.catalog.StoredPartitioning;
import dev.rockhopper.embedded.property.ConstraintProperties;
import dev.rockhopper.schema.model.Refresh;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Properties of materialized views. Source: FE classes {@code MaterializedViewAnalyzer} and {@code AlterMVJobExecutor}; semantics section 5. */
public final class MaterializedViewProperties {
    private static final String SESSION = "session.";
    private static final Set<String> PARTITIONED_ONLY = Set.of(
            "partition_refresh_number", "partition_ttl", "partition_ttl_number", "auto_refresh_partitions_limit");
    private static final String GROUP = "resource_group";
    /** Those that the server makes itself when it has backends; this one knows no others. Source: FE class {@code ResourceGroup}. */
    private static final Set<String> GROUPS = Set.of("default_wg", "default_mv_wg");

    private static final Set<String> REWRITES = Set.of("", "DEFAULT", "TRUE", "FALSE");
    /** CREATE keeps these as they are written. */
    private static final Set<String> SWITCHES = Set.of("enable_query_rewrite", "transparent_mv_rewrite_mode");

    private static final String NEVER = "9999-12-31 23:59:59";
    private static final String TTL_NUMBER = "partition_ttl_number";
    private static final Set<String> RANGES_ONLY = Set.of("partition_ttl", TTL_NUMBER);
    private static final Set<String> ALTERABLE = Set.of(
            "partition_refresh_number",
            "partition_refresh_strategy",
            "partition_ttl",
            "partition_ttl_number",
            "partition_retention_condition",
            "auto_refresh_partitions_limit",
            "excluded_trigger_tables",
            "excluded_refresh_tables",
            GROUP,
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
            Map<String, String> written,
            Refresh refresh,
            StoredPartitioning partitioning,
            StoredDistribution distribution,
            int replication,
            String database) {
        Map<String, String> kept = new TreeMap<>(Map.of(
                "replicated_storage", "true",
                "replication_num", String.valueOf(replication),
                "storage_medium", "HDD"));
        written.keySet().forEach(name -> checkRefresh(name, refresh));
        if (written.containsKey("storage_cooldown_time") && !written.containsKey("storage_medium")) {
            throw invalid("Invalid data property. storage medium property is not found.");
        }
        written.forEach((name, value) -> {
            if (!known(name) && !CREATE_ONLY.contains(name)) {
                throw invalid("Analyze materialized properties failed because unknown properties: {" + name + "="
                        + value + "}, please add `session.` prefix if you want add session variables for mv.");
            }
            if (name.equals(GROUP) && !GROUPS.contains(value)) {
                throw invalid(GROUP + " " + value + " does not exist.");
            }
            if (PARTITIONED_ONLY.contains(name) && partitioning instanceof StoredPartitioning.Unpartitioned) {
                throw invalid(name + " does not support non-partitioned materialized view.");
            }
            if (name.equals(TTL_NUMBER) && !(partitioning instanceof StoredPartitioning.Range)) {
                throw invalid(name + " does not support non-range-partitioned materialized view.");
            }
            if (name.equals("colocate_with") && distribution.random()) {
                throw invalid(": random distribution does not support 'colocate_with'.");
            }
            kept.put(name, name.equals(ConstraintProperties.UNIQUE) ? qualified(value, database) : normal(name, value));
        });
        if ("SSD".equals(kept.get("storage_medium"))) {
            kept.putIfAbsent("storage_cooldown_time", NEVER);
        }
        return kept;
    }

    /** Constraints of base tables are kept under their full names. Source: FE method {@code PropertyAnalyzer.analyzeUniqueConstraint}. */
    private static String qualified(String constraints, String database) {
        List<String> all = new ArrayList<>();
        for (String constraint : constraints.split(";")) {
            String path = constraint.strip().replace("`", "");
            boolean ofTable = path.split("\\.").length == 2;
            all.add(ofTable ? Catalog.NAME + "." + database + "." + path : path);
        }
        return String.join(";", all);
    }

    private static Refusal invalid(String text) {
        return Refusal.analysis(ErrorCode.INVALID_PARAMETER, "Invalid parameter " + text);
    }

    private static void checkRefresh(String name, Refresh refresh) {
        if (!(refresh.scheme() instanceof Refresh.Manual)) {
            return;
        }
        if (name.equals("excluded_trigger_tables") || name.equals("excluded_refresh_tables")) {
            throw Refusal.analysis("The " + name + " property only applies to asynchronous refreshes.");
        }
        if (name.equals("auto_refresh_partitions_limit")) {
            throw Refusal.analysis("The auto_refresh_partitions_limit property does not support manual refresh mode.");
        }
    }

    /** The properties after ALTER MATERIALIZED VIEW .. SET. */
    public static Map<String, String> onAlter(StoredMaterializedView view, Map<String, String> written) {
        Map<String, String> changed = new TreeMap<>(view.state().properties());
        written.forEach((name, value) -> {
            checkRefresh(name, view.definition().refresh());
            if (RANGES_ONLY.contains(name) && !(view.state().partitioning() instanceof StoredPartitioning.Range)) {
                throw Refusal.analysis(name + " is only supported for range partitioned materialized view.");
            }
            if (!known(name)) {
                throw Refusal.analysis("Modify failed because unknown properties: {" + name + "=" + value
                        + "}, please add `session.` prefix if you want add session variables for mv"
                        + "(eg, \"session.insert_timeout\"=\"30000000\").");
            }
            checkValue(name, value);
            if (name.equals("partition_ttl") && value.isEmpty()) {
                throw Refusal.ddl("Cannot parse text to Duration");
            }
            if (name.equals(GROUP) && !value.isEmpty() && !GROUPS.contains(value)) {
                throw Refusal.analysis(GROUP + " " + value + " does not exist.");
            }
            changed.put(name, SWITCHES.contains(name) ? value.toUpperCase(Locale.ROOT) : normal(name, value));
        });
        return changed;
    }

    /** Source: FE methods {@code TableProperty.analyzeQueryRewriteSwitch}, {@code PropertyAnalyzer.analyzePartitionRefreshNumber}. */
    private static void checkValue(String name, String value) {
        if (name.equals("enable_query_rewrite") && !REWRITES.contains(value.toUpperCase(Locale.ROOT))) {
            throw Refusal.analysis(name + " can only be DEFAULT,TRUE,FALSE but got " + value);
        }
        if (name.equals("partition_refresh_number") && value.equals("0")) {
            throw Refusal.analysis("Illegal Partition Refresh Number: " + value);
        }
    }

    private static boolean known(String name) {
        return name.startsWith(SESSION) || ALTERABLE.contains(name);
    }

    private static String normal(String name, String value) {
        String upper = value.toUpperCase(Locale.ROOT);
        return switch (name) {
            case "query_rewrite_consistency", "storage_medium" -> upper;
            case "force_external_table_query_rewrite" ->
                upper.equals("TRUE") ? "CHECKED" : upper.equals("FALSE") ? "DISABLE" : upper;
            default -> value;
        };
    }
}
