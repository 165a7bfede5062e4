/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff;

import dev.rockhopper.schema.model.Names;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares SQL texts by their tokens: blanks, comments, the case of words and the quoting of names mean nothing. */
final class Texts {

    private static final Pattern TOKEN = Pattern.compile(
            "'(?:[^'\\\\]|\\\\.|'')*'|\"(?:[^\"\\\\]|\\\\.|\"\")*\"|`([^`]*)`|--[^\\n]*|/\\*.*?\\*/|[\\p{L}\\p{N}_$.@]+|\\S",
            Pattern.DOTALL);

    private Texts() {}

    /** Whether two expressions are the same. */
    static boolean sameExpression(String a, String b) {
        return a.equals(b) || tokens(a).equals(tokens(b));
    }

    /** The tokens of a text in a normal spelling, one blank between two. */
    static String tokens(String sql) {
        StringBuilder result = new StringBuilder();
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            String token = matcher.group();
            if (token.startsWith("--") || token.startsWith("/*")) {
                continue;
            }
            result.append(normal(token, matcher.group(1))).append(' ');
        }
        return result.toString();
    }

    private static String normal(String token, String quotedName) {
        if (quotedName != null) {
            return quotedName.toLowerCase(Locale.ROOT);
        }
        boolean text = token.startsWith("'") || token.startsWith("\"");
        return text ? '\'' + token.substring(1, token.length() - 1) + '\'' : token.toLowerCase(Locale.ROOT);
    }

    /**
     * The text with other names; string literals are left alone.
     *
     * @param newByOldKey new names by the {@linkplain dev.rockhopper.schema.model.Names#key key} of the old names
     */
    static String withNames(String sql, Map<String, String> newByOldKey) {
        return TOKEN.matcher(sql).replaceAll(match -> {
            String token = match.group();
            String name = match.group(1) == null ? token : match.group(1);
            String changed = newByOldKey.get(Names.key(name));
            return Matcher.quoteReplacement(changed == null ? token : '`' + changed + '`');
        });
    }
}
