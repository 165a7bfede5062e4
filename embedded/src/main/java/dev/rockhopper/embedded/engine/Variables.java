/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.Refusal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The session variables that clients and tools ask for. Source: FE classes {@code SessionVariable}, {@code GlobalVariable}; recorded sessions. */
final class Variables {
    private static final Map<String, String> DEFAULTS = new TreeMap<>();

    static {
        String[][] rows = {
            {"auto_increment_increment", "1"},
            {"autocommit", "true"},
            {"character_set_client", "utf8"},
            {"character_set_connection", "utf8"},
            {"character_set_results", "utf8"},
            {"character_set_server", "utf8"},
            {"character_set_database", "utf8"},
            {"collation_server", "utf8_general_ci"},
            {"collation_connection", "utf8_general_ci"},
            {"collation_database", "utf8_general_ci"},
            {"default_table_compression", "lz4_frame"},
            {"enable_table_name_case_insensitive", "false"},
            {"enable_insert_strict", "true"},
            {"init_connect", ""},
            {"insert_timeout", "14400"},
            {"interactive_timeout", "3600"},
            {"language", "/starrocks/share/english/"},
            {"license", "Apache License 2.0"},
            {"lower_case_table_names", "0"},
            {"max_allowed_packet", "33554432"},
            {"net_buffer_length", "16384"},
            {"net_read_timeout", "60"},
            {"net_write_timeout", "60"},
            {"new_planner_optimize_timeout", "3000"},
            {"parallel_fragment_exec_instance_num", "1"},
            {"performance_schema", "false"},
            {"pipeline_dop", "0"},
            {"query_timeout", "300"},
            {"sql_mode", "ONLY_FULL_GROUP_BY"},
            {"sql_quote_show_create", "true"},
            {"sql_safe_updates", "0"},
            {"sql_select_limit", "9223372036854775807"},
            {"sql_auto_is_null", "false"},
            {"system_time_zone", "UTC"},
            {"time_zone", "UTC"},
            {"transaction_isolation", "REPEATABLE-READ"},
            {"transaction_read_only", "false"},
            {"tx_isolation", "REPEATABLE-READ"},
            {"tx_read_only", "false"},
            {"wait_timeout", "28800"}
        };
        for (String[] row : rows) {
            DEFAULTS.put(row[0], row[1]);
        }
    }

    private final Map<String, String> values = new TreeMap<>(DEFAULTS);
    private final Map<String, String> userVariables = new TreeMap<>();

    Variables(String version, String runMode) {
        values.put("version", "8.0.33");
        values.put("version_comment", version);
        values.put("run_mode", runMode);
    }

    /** All system variables by name. */
    Map<String, String> all() {
        return values;
    }

    /** Sets a system variable; refuses unknown ones. */
    void set(String name, String value) {
        String key = name.toLowerCase(Locale.ROOT);
        require(key);
        boolean flag = values.get(key).equals("true") || values.get(key).equals("false");
        values.put(key, flag ? String.valueOf(isOn(value)) : value);
    }

    private static boolean isOn(String value) {
        return value.equals("1") || value.equalsIgnoreCase("true") || value.equalsIgnoreCase("on");
    }

    /** Gives a system variable its first value back. */
    void reset(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        require(key);
        values.put(key, DEFAULTS.getOrDefault(key, values.get(key)));
    }

    private void require(String key) {
        if (!values.containsKey(key)) {
            throw Refusal.analysis(ErrorCode.UNKNOWN_VARIABLE, "Unknown system variable '" + key + "'");
        }
    }

    void setUser(String name, String value) {
        userVariables.put(name.toLowerCase(Locale.ROOT), value);
    }

    /** The value of {@code @@[scope.]name} or {@code @name}; empty for a user variable that was not set. */
    Optional<String> value(String text) {
        if (!text.startsWith("@@")) {
            return Optional.ofNullable(userVariables.get(text.substring(1).toLowerCase(Locale.ROOT)));
        }
        String name = text.substring(text.lastIndexOf(text.contains(".") ? '.' : '@') + 1)
                .toLowerCase(Locale.ROOT);
        require(name);
        return Optional.of(values.get(name));
    }
}
