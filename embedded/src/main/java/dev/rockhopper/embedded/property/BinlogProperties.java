/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.property;

import java.util.Map;
import java.util.TreeMap;

/** The binlog: one property written makes the server show all of them. Source: FE class {@code BinlogConfig}. */
public final class BinlogProperties {
    private static final Map<String, String> DEFAULTS = Map.of(
            "binlog_enable", "false",
            "binlog_ttl_second", "1800",
            "binlog_max_size", String.valueOf(Long.MAX_VALUE));

    private BinlogProperties() {}

    static void apply(PropertyDraft draft) {
        Map<String, String> written = new TreeMap<>();
        DEFAULTS.keySet().forEach(name -> draft.take(name).ifPresent(value -> written.put(name, value)));
        if (!written.isEmpty()) {
            complete(written).forEach(draft::store);
        }
    }

    /** Whether a property belongs to the group. */
    public static boolean covers(String name) {
        return DEFAULTS.containsKey(name);
    }

    /** The written properties with all that the server adds. */
    public static Map<String, String> complete(Map<String, String> written) {
        Map<String, String> all = new TreeMap<>(DEFAULTS);
        all.put("binlog_version", "0");
        all.putAll(written);
        return all;
    }
}
