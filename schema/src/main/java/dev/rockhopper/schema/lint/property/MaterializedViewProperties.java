/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.property;

import static java.util.Map.entry;

import dev.rockhopper.schema.lint.rule.Findings;
import dev.rockhopper.schema.lint.rule.MaterializedViewRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.message.Suggestion;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The properties that a materialized view can have, and their values; they differ from those of tables. Source: FE method {@code
 * PropertyAnalyzer.analyzeMVProperties}.
 */
public final class MaterializedViewProperties implements MaterializedViewRule {

    private static final String COOLDOWN = "storage_cooldown_time";
    private static final String SESSION = "session.";
    private static final List<String> REWRITE_MODES = List.of("DISABLE", "LOOSE", "CHECKED", "NOCHECK", "FORCE_MV");
    private static final List<String> MODES_OR_TRUTHS =
            List.of("TRUE", "FALSE", "DISABLE", "LOOSE", "CHECKED", "NOCHECK", "FORCE_MV");

    private static final Set<String> FREE = Set.of(
            "replication_num",
            "replicated_storage",
            "storage_medium",
            COOLDOWN,
            "storage_cooldown_ttl",
            "labels.location",
            "bloom_filter_columns",
            "bloom_filter_fpp",
            "partition_ttl",
            "partition_retention_condition",
            "excluded_trigger_tables",
            "excluded_refresh_tables",
            "resource_group",
            "unique_constraints",
            "foreign_key_constraints",
            "time_drift_constraint",
            "colocate_with",
            "compression");

    private static final Set<String> OF_SHARED_DATA = Set.of(
            "storage_volume",
            "warehouse",
            "datacache.enable",
            "datacache.partition_duration",
            "enable_async_write_back",
            "persistent_index_type",
            "file_bundling");

    /** Values as words; case makes no difference. */
    private static final Map<String, List<String>> CHOICES = Map.ofEntries(
            entry("query_rewrite_consistency", REWRITE_MODES),
            entry("force_external_table_query_rewrite", MODES_OR_TRUTHS),
            entry("enable_query_rewrite", List.of("DEFAULT", "TRUE", "FALSE")),
            entry(
                    "transparent_mv_rewrite_mode",
                    List.of("FALSE", "TRUE", "TRANSPARENT_OR_ERROR", "TRANSPARENT_OR_DEFAULT")),
            entry(
                    "partition_refresh_strategy",
                    List.of("STRICT", "ADAPTIVE", "FORCE")), // the FE's message forgets the last
            entry("refresh_mode", List.of("INCREMENTAL", "PCT")));

    /** Numbers; the least value besides -1, which stands for none. */
    private static final Map<String, Integer> NUMBERS = Map.of(
            "partition_ttl_number", 1,
            "partition_refresh_number", 1,
            "auto_refresh_partitions_limit", 1,
            "mv_rewrite_staleness_second", 0);

    @Override
    public void check(MaterializedView view, ServerProfile server, Findings findings) {
        if (view.isSynchronous()) {
            return;
        }
        if (view.properties().containsKey(COOLDOWN) && !view.properties().containsKey("storage_medium")) {
            findings.error(
                    ModelCode.PROPERTY,
                    "The property " + COOLDOWN + " needs the property storage_medium.",
                    "State storage_medium, too, or neither.");
        }
        view.properties().forEach((name, value) -> {
            if (CHOICES.containsKey(name)) {
                choice(name, value, findings);
            } else if (NUMBERS.containsKey(name)) {
                number(name, value, findings);
            } else if (OF_SHARED_DATA.contains(name)) {
                sharedData(name, server, findings);
            } else if (!FREE.contains(name) && !name.startsWith(SESSION)) {
                unknown(name, findings);
            }
        });
    }

    private static void choice(String name, String value, Findings findings) {
        List<String> choices = CHOICES.get(name);
        if (choices.stream().noneMatch(value::equalsIgnoreCase)) {
            findings.error(
                    ModelCode.PROPERTY,
                    "The property " + name + ": " + value + " is no value of it.",
                    Suggestion.nearest(value, choices)
                            .map(near -> "Did you mean " + near + "?")
                            .orElse("It is one of " + String.join(", ", choices) + "."));
        }
    }

    private static void number(String name, String value, Findings findings) {
        int least = NUMBERS.get(name);
        boolean possible = value.equals("-1") || value.matches("\\+?\\d{1,9}") && Integer.parseInt(value) >= least;
        if (!possible) {
            findings.error(
                    ModelCode.PROPERTY,
                    "The property " + name + ": " + value + " is no value of it.",
                    "State a number of at least " + least + ".");
        }
    }

    private static void sharedData(String name, ServerProfile server, Findings findings) {
        if (server.runMode() == RunMode.SHARED_NOTHING) {
            findings.warning(
                    ModelCode.PROPERTY,
                    "",
                    "The property " + name + " exists in shared-data clusters only.",
                    "Remove the property, or state the run mode of the server.");
        }
    }

    private static void unknown(String name, Findings findings) {
        Set<String> known = new TreeSet<>(FREE);
        known.addAll(CHOICES.keySet());
        known.addAll(NUMBERS.keySet());
        known.addAll(OF_SHARED_DATA);
        findings.error(
                ModelCode.PROPERTY,
                "The property " + name + " is unknown.",
                Suggestion.nearest(name, known)
                        .map(near -> "Did you mean " + near + "?")
                        .orElse("Remove it; a variable of the session that refreshes is written " + SESSION + name
                                + "."));
    }
}
