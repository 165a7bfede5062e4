/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.schema.message.Suggestion;
import dev.rockhopper.schema.type.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The type or aggregate that somebody probably meant. */
final class TypeSuggestion {

    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
    /** Types of other databases. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("TIMESTAMP", "DATETIME"),
            Map.entry("TIMESTAMPTZ", "DATETIME"),
            Map.entry("UUID", "VARCHAR(36)"),
            Map.entry("CLOB", "STRING"),
            Map.entry("LONGTEXT", "STRING"),
            Map.entry("MEDIUMTEXT", "STRING"),
            Map.entry("NVARCHAR", "VARCHAR"),
            Map.entry("BLOB", "VARBINARY"),
            Map.entry("BYTEA", "VARBINARY"),
            Map.entry("LONGBLOB", "VARBINARY"),
            Map.entry("BOOL", "BOOLEAN"),
            Map.entry("BIT", "BOOLEAN"),
            Map.entry("REAL", "FLOAT"),
            Map.entry("INT2", "SMALLINT"),
            Map.entry("INT4", "INT"),
            Map.entry("INT8", "BIGINT"),
            Map.entry("MEDIUMINT", "INT"),
            Map.entry("BIGSERIAL", "BIGINT with @StarRocksColumn(autoIncrement = true)"),
            Map.entry("ENUM", "VARCHAR"),
            Map.entry("YEAR", "SMALLINT"));

    private static final Pattern UNSIGNED = Pattern.compile("(?i)\\w+(\\(\\d+\\))?\\s+(UNSIGNED|ZEROFILL)\\b");
    private static final List<String> AGGREGATES = List.of(
            "SUM", "MIN", "MAX", "REPLACE", "REPLACE_IF_NOT_NULL", "HLL_UNION", "BITMAP_UNION", "PERCENTILE_UNION");

    private TypeSuggestion() {}

    /** What to do about a type, if one of its words is nearly a type. */
    static Optional<String> of(String text) {
        List<String> names = new ArrayList<>(List.of(
                "VARCHAR", "CHAR", "STRING", "DECIMAL", "VARBINARY", "ARRAY", "MAP", "STRUCT", "INTEGER", "BINARY"));
        for (ScalarType each : ScalarType.values()) {
            names.add(each.sql());
        }
        if (UNSIGNED.matcher(text).find()) {
            return Optional.of(
                    "StarRocks has no UNSIGNED or ZEROFILL: use the next larger type, LARGEINT after BIGINT.");
        }
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String counterpart = ELSEWHERE.get(word.group().toUpperCase(Locale.ROOT));
            if (counterpart != null && word.start() == 0) {
                return Optional.of("StarRocks' counterpart is " + counterpart + ".");
            }
            Optional<String> near = near(word.group(), names);
            if (near.isPresent() || text.startsWith("STRUCT")) {
                return near; // in a STRUCT the other words are names
            }
        }
        return Optional.empty();
    }

    /** What to do about an aggregate, if it is nearly one. */
    static Optional<String> ofAggregate(String text) {
        return near(text.strip(), AGGREGATES);
    }

    private static Optional<String> near(String word, List<String> names) {
        return names.stream().anyMatch(word::equalsIgnoreCase)
                ? Optional.empty()
                : Suggestion.nearest(word, names).map(name -> "Did you mean " + name + "?");
    }
}
