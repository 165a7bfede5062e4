/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates and times as the server reads them in constants. Source: FE method {@code DateUtils.parseStrictDateTime}. */
public final class DateTexts {
    private static final Pattern DASHED = Pattern.compile(
            "(\\d{2}|\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T](\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:\\.(\\d{1,6}))?)?)?");
    private static final Pattern PLAIN =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:(\\d{2})(\\d{2})(\\d{2}))?(?:\\.(\\d{6}))?");

    private DateTexts() {}

    /** The moment that a text names; empty if it names none. */
    public static Optional<LocalDateTime> parse(String text) {
        Matcher matcher = DASHED.matcher(text);
        if (!matcher.matches()) {
            matcher = PLAIN.matcher(text);
            if (!matcher.matches()) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(moment(matcher));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDateTime moment(Matcher matcher) {
        int year = number(matcher, 1);
        if (matcher.group(1).length() == 2) {
            year += year < 70 ? 2000 : 1900;
        }
        String fraction = matcher.group(7);
        int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
        return LocalDate.of(year, number(matcher, 2), number(matcher, 3))
                .atTime(number(matcher, 4), number(matcher, 5), number(matcher, 6), nanos);
    }

    private static int number(Matcher matcher, int group) {
        String text = matcher.group(group);
        return text == null ? 0 : Integer.parseInt(text);
    }
}
