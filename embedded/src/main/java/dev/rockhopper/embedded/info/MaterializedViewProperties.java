/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.info;

import dev.rockhopper.embedded.catalog.TableState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The properties of a materialized view as {@code tables_config} has them: fewer than SHOW CREATE shows. */
final class MaterializedViewProperties {
    private static final List<String> SHOWN = List.of(
            "storage_cooldown_time",
            "partition_ttl_number",
            "partition_ttl",
            "auto_refresh_partitions_limit",
            "partition_refresh_number",
            "excluded_trigger_tables",
            "partition_refresh_strategy");

    private MaterializedViewProperties() {}

    static Map<String, String> config(TableState state) {
        Map<String, String> shown = new HashMap<>();
        shown.put("mv_rewrite_staleness_second", state.properties().getOrDefault("mv_rewrite_staleness_second", "0"));
        shown.put("storage_medium", state.properties().getOrDefault("storage_medium", "HDD"));
        shown.put("replication_num", state.properties().get("replication_num"));
        SHOWN.stream()
                .filter(state.properties()::containsKey)
                .forEach(name -> shown.put(name, state.properties().get(name)));
        return shown;
    }
}
