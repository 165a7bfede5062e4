/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.show;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Quoting and escaping as SHOW CREATE does it; partly wrong, and wrong in the same way. Source: FE class {@code Column}. */
public final class Texts {
    private static final Pattern UNICODE_ESCAPE = Pattern.compile("\\\\u+\\+?([0-9a-fA-F]{4})");

    private Texts() {}

    /** A name in backquotes. */
    public static String name(String name) {
        return "`" + name + "`";
    }

    /** Names in backquotes with a separator between them. */
    public static String names(List<String> names, String separator) {
        return names.stream().map(Texts::name).collect(Collectors.joining(separator));
    }

    /** A comment in double quotes: only the backslash and the quote are escaped. */
    public static String comment(String comment) {
        return '"' + escaped(comment) + '"';
    }

    /** A comment as it stands between the quotes; SHOW FULL COLUMNS shows it so, too. */
    public static String escaped(String comment) {
        return comment.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** A default in double quotes: Java escapes, after which every {@code \}{@code uXXXX} is turned back, those that were written, too. */
    public static String defaultValue(String value) {
        StringBuilder escaped = new StringBuilder();
        value.chars().forEach(each -> escape((char) each, escaped));
        Matcher matcher = UNICODE_ESCAPE.matcher(escaped);
        return '"'
                + matcher.replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                + '"';
    }

    private static void escape(char each, StringBuilder text) {
        switch (each) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\t' -> text.append("\\t");
            case '\r' -> text.append("\\r");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            default -> text.append(each);
        }
    }

    /** {@code "k" = "v"} with a separator between them. */
    public static String properties(Map<String, String> properties, String separator) {
        return properties.entrySet().stream()
                .map(each -> '"' + each.getKey() + "\" = \"" + each.getValue() + '"')
                .collect(Collectors.joining(separator));
    }
}
