/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import java.util.Locale;

/**
 * How much a table holds; for people, never for decisions.
 *
 * @param rows number of rows, as far as the server knows
 * @param bytes size of one copy
 */
public record TableSize(long rows, long bytes) {

    private static final String[] UNITS = {"B", "KiB", "MiB", "GiB", "TiB", "PiB"};

    /** For example {@code 1200 rows, 3.4 MiB}. */
    public String text() {
        double size = bytes;
        int unit = 0;
        while (size >= 1024 && unit < UNITS.length - 1) {
            size /= 1024;
            unit++;
        }
        String number = unit == 0 ? Long.toString(bytes) : String.format(Locale.ROOT, "%.1f", size);
        return rows + " rows, " + number + " " + UNITS[unit];
    }
}
