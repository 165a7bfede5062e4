/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.info;

import dev.rockhopper.embedded.catalog.TableState;
import java.util.LinkedHashMap;
import java.util.Map;

/** The properties of a materialized view as {@code tables_config} has them: fewer than SHOW CREATE shows. */
final class MaterializedViewProperties {
    private MaterializedViewProperties() {}

    static Map<String, String> config(TableState state) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("mv_rewrite_staleness_second", state.properties().getOrDefault("mv_rewrite_staleness_second", "0"));
        shown.put("storage_medium", state.properties().getOrDefault("storage_medium", "HDD"));
        shown.put("replication_num", state.properties().get("replication_num"));
        return shown;
    }
}
