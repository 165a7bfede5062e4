/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.Names;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds column names in the text of an expression; literals and function names are left alone. */
public final class Identifiers {

    private static final Pattern TOKEN = Pattern.compile("'(?:[^'\\\\]|\\\\.|'')*'|\"(?:[^\"\\\\]|\\\\.|\"\")*\""
            + "|`([^`]*)`|([\\p{L}_$][\\p{L}\\p{N}_$]*)(\\s*\\()?|[0-9]+[\\p{L}\\p{N}_.]*");

    private Identifiers() {}

    /** Whether the text has the column, without case. */
    public static boolean uses(String sql, String column) {
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            if (isColumn(matcher, column)) {
                return true;
            }
        }
        return false;
    }

    /** The text with another name of the column, quoted. */
    public static String rename(String sql, String from, String to) {
        Matcher matcher = TOKEN.matcher(sql);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String replacement = isColumn(matcher, from) ? "`" + to + "`" : matcher.group();
            matcher.appendReplacement(out, Matcher.quoteReplacement(replacement));
        }
        return matcher.appendTail(out).toString();
    }

    private static boolean isColumn(Matcher matcher, String column) {
        if (matcher.group(1) != null) {
            return Names.same(matcher.group(1), column);
        }
        return matcher.group(2) != null && matcher.group(3) == null && Names.same(matcher.group(2), column);
    }
}
