/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.config;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes as people write them. */
final class Sizes {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,9})\\s*([KMGT]?)I?B?");
    private static final String UNITS = "KMGT";

    private Sizes() {}

    /** {@code 500MB}, {@code 10GB}, {@code 2TiB}, each a power of 1024; a bare number is bytes. */
    static long parse(Setting setting) {
        Matcher matcher = SHAPE.matcher(setting.value().strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw Problems.invalid(
                    setting, "\"" + setting.value() + "\" is no size.", "Write for example 500MB or 10GB.");
        }
        int power = matcher.group(2).isEmpty() ? 0 : UNITS.indexOf(matcher.group(2)) + 1;
        return Long.parseLong(matcher.group(1)) << (10 * power);
    }
}
