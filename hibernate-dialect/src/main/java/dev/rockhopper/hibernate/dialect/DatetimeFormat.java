/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.dialect;

import org.hibernate.dialect.Replacer;

/** Turns a Java date pattern into one for {@code date_format}. */
final class DatetimeFormat {

    private DatetimeFormat() {}

    /** The format for {@code date_format}; letters that have no counterpart are kept as they are. */
    static String toStarRocks(String format) {
        return new Replacer(format, "'", "")
                .replace("%", "%%")
                .replace("yyyy", "%Y")
                .replace("yyy", "%Y")
                .replace("yy", "%y")
                .replace("y", "%Y")
                .replace("MMMM", "%M")
                .replace("MMM", "%b")
                .replace("MM", "%m")
                .replace("M", "%c")
                .replace("ww", "%v")
                .replace("w", "%v")
                .replace("YYYY", "%x")
                .replace("YYY", "%x")
                .replace("Y", "%x")
                .replace("EEEE", "%W")
                .replace("EEE", "%a")
                .replace("dd", "%d")
                .replace("d", "%e")
                .replace("DDD", "%j")
                .replace("a", "%p")
                .replace("hh", "%I")
                .replace("HH", "%H")
                .replace("h", "%l")
                .replace("H", "%k")
                .replace("mm", "%i")
                .replace("m", "%i")
                .replace("ss", "%S")
                .replace("s", "%S")
                .replace("SSSSSS", "%f")
                .replace("SSSSS", "%f")
                .replace("SSSS", "%f")
                .replace("SSS", "%f")
                .replace("SS", "%f")
                .replace("S", "%f")
                .result();
    }
}
