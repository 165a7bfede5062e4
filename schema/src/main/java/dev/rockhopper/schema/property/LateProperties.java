/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.property;

import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Properties that ALTER gives to a table although CREATE refuses them. Source: FE method {@code PropertyAnalyzer.analyzeDataProperty}; FE class
 * {@code OlapTableFactory} ("In-Memory index is not supported").
 */
public final class LateProperties {

    private static final String COOLDOWN = "storage_cooldown_ttl";
    private static final String MEDIUM = "storage_medium";
    private static final String PERSISTENT = "enable_persistent_index";

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

    /** Whether CREATE accepts that data moves from the medium of the table to a slower one. */
    public static boolean coolsDown(Table table) {
        return stated(table, MEDIUM).filter("SSD"::equalsIgnoreCase).isPresent();
    }

    private static Optional<String> stated(Table table, String property) {
        return Optional.ofNullable(table.properties().get(property));
    }
}
