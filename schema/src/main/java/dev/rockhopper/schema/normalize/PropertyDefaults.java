/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import static java.util.Map.entry;

import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.property.PropertyRule.Shown;
import dev.rockhopper.schema.property.PropertyRule.Trait;
import dev.rockhopper.schema.property.PropertyTable;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a property is when it is not among those shown: its default, or not to be known. Source: FE classes {@code PropertyAnalyzer},
 * {@code OlapTable.getProperties}, {@code LakeTable.getProperties}.
 */
public final class PropertyDefaults {

    private static final Map<String, String> DYNAMIC_PARTITION = Map.of(
            "dynamic_partition.buckets", "0",
            "dynamic_partition.history_partition_num", "0",
            "dynamic_partition.start", "-2147483648",
            "dynamic_partition.prefix", "p");

    private static final Map<String, String> MATERIALIZED_VIEW = Map.ofEntries(
            entry("compression", "LZ4"),
            entry("replicated_storage", "true"),
            entry("bloom_filter_columns", ""),
            entry("colocate_with", ""),
            entry("unique_constraints", ""),
            entry("foreign_key_constraints", ""),
            entry("labels.location", ""),
            entry("mv_rewrite_staleness_second", "0"),
            entry("partition_ttl_number", "-1"),
            entry("partition_refresh_number", "-1"),
            entry("auto_refresh_partitions_limit", "-1"),
            entry("excluded_trigger_tables", ""),
            entry("excluded_refresh_tables", ""),
            entry("query_rewrite_consistency", "CHECKED"),
            entry("enable_query_rewrite", "DEFAULT"),
            entry("force_external_table_query_rewrite", "DISABLE"));

    /** What a cluster decides so unless it is configured otherwise. Source: FE class {@code Config}. */
    private static final Map<String, String> USUAL = Map.of("replication_num", "3", "bucket_size", "1073741824");

    /** Accepted on every table, and shown on PRIMARY KEY tables only. */
    private static final String PRIMARY_INDEX_CACHE = "primary_index_cache_expire_sec";

    /** Accepted for the sake of old statements, and forgotten. */
    private static final Set<String> OBSOLETE =
            Set.of("in_memory", "storage_format", "short_key", "tablet_type", "type", "light_schema_change");

    private PropertyDefaults() {}

    /** The value that a table has when the property is not shown; empty if there is no fixed one. */
    public static Optional<String> ofTable(String property) {
        return Optional.ofNullable(DYNAMIC_PARTITION.get(property))
                .or(() -> PropertyTable.of(property)
                        .flatMap(rule -> rule.is(Trait.REMOVED_BY_EMPTY) ? Optional.of("") : rule.defaultValue()));
    }

    /** The same for a materialized view. */
    public static Optional<String> ofMaterializedView(String property) {
        return Optional.ofNullable(MATERIALIZED_VIEW.get(property));
    }

    /** Whether a cluster decides so for everything that does not say otherwise, if nobody configured another default. */
    public static boolean isUsual(String property, String value) {
        return value.equalsIgnoreCase(USUAL.get(property));
    }

    /** Whether the server shows the property on such a table at all, once it is set to something else than its default. */
    public static boolean isShown(String property, Table table, ServerProfile server) {
        boolean primary =
                table.key().map(Key::model).filter(KeyModel.PRIMARY::equals).isPresent();
        if (OBSOLETE.contains(property) || !primary && property.equals(PRIMARY_INDEX_CACHE)) {
            return false;
        }
        Trait otherMode = server.runMode() == RunMode.SHARED_DATA ? Trait.SHARED_NOTHING_ONLY : Trait.SHARED_DATA_ONLY;
        return PropertyTable.of(property)
                .filter(rule -> rule.shown() == Shown.NEVER
                        || rule.is(otherMode)
                        || rule.is(Trait.PRIMARY_KEY_ONLY) && !primary
                        || rule.is(Trait.RANDOM_ONLY) && !isRandom(table))
                .isEmpty();
    }

    /** Whether the property has an effect on such a table although no server ever shows it; only the base of a comparison tells its value. */
    public static boolean isUnseen(String property, Table table) {
        boolean without = property.equals("bloom_filter_fpp")
                && table.properties().getOrDefault("bloom_filter_columns", "").isEmpty();
        return !without
                && PropertyTable.of(property)
                        .filter(rule -> rule.shown() == Shown.NEVER)
                        .isPresent();
    }

    /** Whether the table is distributed by RANDOM, as stated or because nothing else is. */
    public static boolean isRandom(Table table) {
        return table.distribution()
                .or(() -> ServerDefaults.distribution(table))
                .filter(Distribution.Random.class::isInstance)
                .isPresent();
    }

    /** The same for a materialized view. */
    public static boolean isShownOnMaterializedView(String property) {
        return !OBSOLETE.contains(property)
                && PropertyTable.of(property)
                        .filter(rule -> rule.shown() == Shown.NEVER)
                        .isEmpty();
    }
}
