/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the ways in which a date or a moment may be written. Source: FE class {@code DateUtils.parseStrictDateTime}. */
public final class DateTexts {

    private static final Pattern SPLIT = Pattern.compile(
            "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T](\\d{1,2}):(\\d{1,2}):(\\d{1,2})(?:\\.(\\d{1,6}))?)?");
    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:(\\d{2})(\\d{2})(\\d{2}))?");
    private static final int NANO_DIGITS = 9;

    private DateTexts() {}

    /** The moment; midnight if only a date is written; empty if it is neither. */
    public static Optional<LocalDateTime> parse(String text) {
        Matcher split = SPLIT.matcher(text);
        if (split.matches()) {
            return moment(split, nanos(split.group(7)));
        }
        Matcher packed = PACKED.matcher(text);
        return packed.matches() ? moment(packed, 0) : Optional.empty();
    }

    private static Optional<LocalDateTime> moment(Matcher parts, int nanos) {
        try {
            return Optional.of(LocalDateTime.of(
                    number(parts, 1),
                    number(parts, 2),
                    number(parts, 3),
                    number(parts, 4),
                    number(parts, 5),
                    number(parts, 6),
                    nanos));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }

    private static int nanos(String fraction) {
        return fraction == null ? 0 : Integer.parseInt(fraction + "0".repeat(NANO_DIGITS - fraction.length()));
    }
}
