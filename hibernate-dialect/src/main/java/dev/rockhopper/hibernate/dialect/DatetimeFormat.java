/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.dialect;

import dev.rockhopper.hibernate.error.DialectCode;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.dialect.Replacer;

/** Turns a Java date pattern into one for {@code date_format}. */
final class DatetimeFormat {

    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern UNKNOWN = Pattern.compile("[GeLcWFuQqkKzZOxXVnNABp]|(?<!D)DD?(?!D)");

    private DatetimeFormat() {}

    static RockhopperException refusal(String what, String remedy) {
        return new RockhopperException(
                DialectCode.UNSUPPORTED_QUERY.error("format", "StarRocks does not format " + what + ".", remedy));
    }

    /** The format for {@code date_format}; letters that have no counterpart are refused. */
    static String toStarRocks(String format) {
        Matcher unknown = UNKNOWN.matcher(QUOTED.matcher(format).replaceAll(""));
        if (unknown.find()) {
            throw refusal("the format letter " + unknown.group(), "Use the letters y Y M w d DDD E a h H m s S.");
        }
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
                .replace("EE", "%a")
                .replace("E", "%a")
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
