/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * How the server spells property values. Source: FE classes {@code PropertyAnalyzer}, {@code CompressionUtils}, {@code PeriodDuration}
 * formatting in {@code TimeUtils}.
 *
 * @param object name of the table or materialized view
 * @param database its database; empty when not known
 * @param columns its columns, for the spelling of names
 */
record PropertySpelling(String object, String database, List<String> columns) {

    private static final Set<String> UPPER = Set.of(
            "compression",
            "write_quorum",
            "storage_medium",
            "default.storage_medium",
            "dynamic_partition.time_unit",
            "persistent_index_type",
            "query_rewrite_consistency",
            "enable_query_rewrite",
            "transparent_mv_rewrite_mode",
            "partition_refresh_strategy",
            "refresh_mode");

    private static final Set<String> LOWER = Set.of(
            "fast_schema_evolution",
            "cloud_native_fast_schema_evolution_v2",
            "replicated_storage",
            "enable_persistent_index",
            "datacache.enable",
            "enable_async_write_back",
            "file_bundling",
            "dynamic_partition.enable",
            "binlog_enable",
            "enable_load_profile",
            "enable_statistic_collect_on_first_load",
            "flat_json.enable",
            "in_memory",
            "storage_type",
            "compaction_strategy");

    private static final Set<String> DECIMALS =
            Set.of("bloom_filter_fpp", "flat_json.null.factor", "flat_json.sparsity.factor");

    private static final Set<String> PERIODS =
            Set.of("partition_ttl", "storage_cooldown_ttl", "datacache.partition_duration");

    /** The value as the server shows it. */
    String of(String property, String value) {
        String text = value.strip();
        if (UPPER.contains(property)) {
            String upper = text.toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
            return upper.equals("LZ4_FRAME") ? "LZ4" : upper;
        }
        if (LOWER.contains(property)) {
            return text.toLowerCase(Locale.ROOT);
        }
        if (DECIMALS.contains(property)) {
            return decimal(text);
        }
        if (PERIODS.contains(property)) {
            return period(text);
        }
        return list(property, text);
    }

    private String list(String property, String text) {
        return switch (property) {
            case "bloom_filter_columns" -> sorted(text, ", ", this::column);
            case "labels.location", "excluded_trigger_tables", "excluded_refresh_tables" ->
                sorted(text, ",", UnaryOperator.identity());
            case "force_external_table_query_rewrite" -> rewriteMode(text.toUpperCase(Locale.ROOT));
            case "unique_constraints" -> ConstraintNames.unique(text, object, database);
            case "foreign_key_constraints" -> ConstraintNames.foreign(text, database);
            default -> text;
        };
    }

    /** Source: FE method {@code TableProperty.analyzeExternalTableQueryRewrite}. */
    private static String rewriteMode(String upper) {
        return upper.equals("TRUE") ? "CHECKED" : upper.equals("FALSE") ? "DISABLE" : upper;
    }

    private String column(String written) {
        return columns.stream()
                .filter(name -> Names.same(name, written))
                .findFirst()
                .orElse(written);
    }

    private static String sorted(String list, String separator, UnaryOperator<String> spelling) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .map(spelling)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo))
                .collect(Collectors.joining(separator));
    }

    private static String decimal(String text) {
        try {
            return Double.toString(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return text;
        }
    }

    /** {@code 2 months} and {@code 2 MONTH} are the same period. */
    private static String period(String text) {
        String upper = text.toUpperCase(Locale.ROOT).replaceAll("(\\d)\\s*([A-Z]+?)S?\\b", "$1 $2");
        return upper.replaceAll("\\s+", " ");
    }
}
