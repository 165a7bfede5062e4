/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Storage media, and for how long. */
public final class StorageRule {
    private static final Pattern PERIOD = Pattern.compile("(\\d+)\\s*([a-zA-Z]+?)s?");

    private StorageRule() {}

    /** The upper-case name of a medium. */
    public static String medium(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (!upper.equals("HDD") && !upper.equals("SSD")) {
            throw Refusal.ddl("Invalid storage medium: " + text);
        }
        return upper;
    }

    /** A period as the server shows it: the unit in lower case and in the plural. Source: FE class {@code PeriodDuration}. */
    public static String period(String text) {
        Matcher matcher = PERIOD.matcher(text.trim());
        return matcher.matches() ? matcher.group(1) + " " + matcher.group(2).toLowerCase(Locale.ROOT) + "s" : text;
    }
}
