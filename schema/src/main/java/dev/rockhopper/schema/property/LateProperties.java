/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.property;

import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Properties that ALTER gives to a table or a materialized view although CREATE refuses them. Source: FE method
 * {@code PropertyAnalyzer.analyzeDataProperty}; FE class {@code OlapTableFactory} ("In-Memory index is not supported"); what a 4.1 frontend
 * answered ("partition_refresh_number does not support non-partitioned materialized view", to CREATE only).
 */
public final class LateProperties {

    private static final String COOLDOWN = "storage_cooldown_ttl";
    private static final String MEDIUM = "storage_medium";
    private static final String PERSISTENT = "enable_persistent_index";
    private static final String REFRESHED = "partition_refresh_number";

    private LateProperties() {}

    /** Those of the table that a statement after CREATE must set, one each. */
    public static Map<String, String> of(Table table) {
        Map<String, String> late = new LinkedHashMap<>();
        boolean primary =
                table.key().map(Key::model).filter(KeyModel.PRIMARY::equals).isPresent();
        stated(table, PERSISTENT)
                .filter(value -> primary && value.equalsIgnoreCase("false"))
                .ifPresent(value -> late.put(PERSISTENT, value));
        stated(table, COOLDOWN)
                .filter(value -> primary || !coolsDown(table))
                .ifPresent(value -> late.put(COOLDOWN, value));
        return late;
    }

    /** Those of the materialized view that a statement after CREATE must set, one each. */
    public static Map<String, String> of(MaterializedView view) {
        String refreshed = view.properties().get(REFRESHED);
        return refreshed == null || !view.partitionBy().isEmpty() ? Map.of() : Map.of(REFRESHED, refreshed);
    }

    /** Whether CREATE accepts that data moves from the medium of the table to a slower one. */
    public static boolean coolsDown(Table table) {
        return stated(table, MEDIUM).filter("SSD"::equalsIgnoreCase).isPresent();
    }

    private static Optional<String> stated(Table table, String property) {
        return Optional.ofNullable(table.properties().get(property));
    }
}
