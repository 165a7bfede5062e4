/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.show;

import dev.rockhopper.embedded.catalog.TableState;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which SHOW prints the properties of a materialized view: that of a hash table, filled in the order in which the statement was
 * analysed; one with ORDER BY gets a table that keeps this order. Then the storage medium where none was written, and what is kept elsewhere.
 * Source: FE methods {@code PropertyAnalyzer.analyzeMVProperties}, {@code LocalMetastore.createMaterializedView}.
 */
final class MaterializedViewPropertyOrder {
    private static final String STORAGE_MEDIUM = "storage_medium";
    private static final String COOLDOWN = "storage_cooldown_time";
    private static final List<String> ANALYSED = List.of(
            STORAGE_MEDIUM,
            COOLDOWN,
            "replicated_storage",
            "replication_num",
            "mv_rewrite_staleness_second",
            "partition_ttl",
            "partition_retention_condition",
            "partition_ttl_number",
            "auto_refresh_partitions_limit",
            "partition_refresh_number",
            "partition_refresh_strategy",
            "refresh_mode",
            "excluded_trigger_tables",
            "excluded_refresh_tables",
            "resource_group",
            "force_external_table_query_rewrite",
            "query_rewrite_consistency",
            "unique_constraints",
            "foreign_key_constraints",
            "labels.location",
            "enable_query_rewrite",
            "transparent_mv_rewrite_mode",
            "compression");
    private static final List<String> KEPT_ELSEWHERE = List.of("bloom_filter_columns", "colocate_with");

    private MaterializedViewPropertyOrder() {}

    static Map<String, String> of(TableState state) {
        Map<String, String> all = state.properties();
        Map<String, String> table = state.sortKey().isPresent() ? new LinkedHashMap<>() : new HashMap<>();
        all.keySet().stream()
                .filter(name -> !KEPT_ELSEWHERE.contains(name))
                .filter(name -> !name.equals(STORAGE_MEDIUM) || all.containsKey(COOLDOWN))
                .sorted(Comparator.comparingInt(MaterializedViewPropertyOrder::place))
                .forEach(name -> table.put(name, all.get(name)));
        Map<String, String> shown = new LinkedHashMap<>(table);
        shown.putIfAbsent(STORAGE_MEDIUM, all.get(STORAGE_MEDIUM));
        KEPT_ELSEWHERE.stream().filter(all::containsKey).forEach(name -> shown.put(name, all.get(name)));
        return shown;
    }

    /** Variables of the session come last. */
    private static int place(String name) {
        int place = ANALYSED.indexOf(name);
        return place < 0 ? ANALYSED.size() : place;
    }
}
