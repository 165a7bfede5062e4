/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of an SQL text in one spelling: without comments and blanks, names and keywords in lower case and without backquotes, strings in
 * single quotes.
 */
public final class SqlWords {

    private static final Pattern WORD = Pattern.compile(
            "'(?:[^'\\\\]|\\\\.|'')*+'|\"(?:[^\"\\\\]|\\\\.|\"\")*+\"|`([^`]*+)`|--[^\\n]*+|/\\*.*?\\*/"
                    + "|\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?(?![\\p{L}_$])|[\\p{L}\\p{N}_$@\\p{So}]++|<=>|<>|!=|<=|>=|<<|>>|\\|\\||&&|->|\\S",
            Pattern.DOTALL);

    private SqlWords() {}

    /** The words in order. */
    public static List<String> of(String sql) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(sql);
        while (matcher.find()) {
            String word = matcher.group();
            if (!word.startsWith("--") && !word.startsWith("/*")) {
                words.add(normal(word, matcher.group(1)));
            }
        }
        return words;
    }

    /**
     * The text with other names, quoted; strings and comments are left alone.
     *
     * @param newByOldKey new names by the {@linkplain Names#key key} of the old names
     */
    public static String withNames(String sql, Map<String, String> newByOldKey) {
        return WORD.matcher(sql).replaceAll(match -> {
            String word = match.group();
            String name = match.group(1) == null ? word : match.group(1);
            String changed = newByOldKey.get(Names.key(name));
            return Matcher.quoteReplacement(changed == null ? word : '`' + changed + '`');
        });
    }

    private static String normal(String word, String quotedName) {
        if (quotedName != null) {
            return quotedName.toLowerCase(Locale.ROOT);
        }
        char first = word.charAt(0);
        if (first == '"' && word.length() > 1) {
            return '\'' + word.substring(1, word.length() - 1) + '\'';
        }
        return first == '\'' ? word : word.toLowerCase(Locale.ROOT);
    }
}
