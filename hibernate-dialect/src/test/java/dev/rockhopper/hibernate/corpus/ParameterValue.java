/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Parses the values of parameters: {@code long:1}, {@code string:a%}, {@code longs:1,2}. */
final class ParameterValue {

    private ParameterValue() {}

    static Object parse(String text) {
        int colon = text.indexOf(':');
        String value = text.substring(colon + 1);
        return switch (text.substring(0, colon)) {
            case "string" -> value;
            case "long" -> Long.valueOf(value);
            case "int" -> Integer.valueOf(value);
            case "double" -> Double.valueOf(value);
            case "decimal" -> new BigDecimal(value);
            case "boolean" -> Boolean.valueOf(value);
            case "date" -> LocalDate.parse(value);
            case "datetime" -> LocalDateTime.parse(value);
            case "instant" -> Instant.parse(value);
            case "duration" -> Duration.parse(value);
            case "uuid" -> UUID.fromString(value);
            case "longs" -> Arrays.stream(value.split(",")).map(Long::valueOf).toList();
            case "strings" -> List.of(value.split(","));
            case "char" -> value.charAt(0);
            case "ints" -> Arrays.stream(value.split(",")).map(Integer::valueOf).toArray(Integer[]::new);
            case "stringlist" -> List.of(value.split(","));
            default -> throw new IllegalArgumentException("no such type of parameter: " + text);
        };
    }
}
