/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.config;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as people write them. */
final class Durations {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h|d)?");

    private Durations() {}

    /** {@code 500ms}, {@code 30s}, {@code 10m}, {@code 24h}, {@code 7d}; a bare number is seconds. */
    static Duration parse(Setting setting) {
        Matcher matcher = SHAPE.matcher(setting.value().strip());
        if (!matcher.matches()) {
            throw Problems.invalid(
                    setting, "\"" + setting.value() + "\" is no duration.", "Write for example 30s, 10m or 24h.");
        }
        long number = Long.parseLong(matcher.group(1));
        String unit = matcher.group(2) == null ? "s" : matcher.group(2);
        return switch (unit) {
            case "ms" -> Duration.ofMillis(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            case "d" -> Duration.ofDays(number);
            default -> Duration.ofSeconds(number);
        };
    }
}
