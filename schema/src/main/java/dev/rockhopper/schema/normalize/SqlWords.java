/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Names;
import java.util.List;
import java.util.Map;

/**
 * The words of an SQL text in one spelling: without comments and blanks, names and keywords in lower case and without backquotes, strings in
 * single quotes.
 */
public final class SqlWords {

    private SqlWords() {}

    /** The words in order. */
    public static List<String> of(String sql) {
        return SqlScanner.scan(sql).stream().map(SqlScanner.Word::text).toList();
    }

    /** The words in order; quoted names, which can never be keywords, keep their backquotes. */
    public static List<String> marked(String sql) {
        return SqlScanner.scan(sql).stream()
                .map(word -> word.kind() == SqlScanner.Kind.QUOTED_NAME ? '`' + word.text() + '`' : word.text())
                .toList();
    }

    /** A word of {@link #marked} without its backquotes. */
    public static String unmarked(String word) {
        return word.startsWith("`") && word.length() > 1 ? word.substring(1, word.length() - 1) : word;
    }

    /**
     * The text with other names, quoted; strings, comments and names of functions are left alone.
     *
     * @param newByOldKey new names by the {@linkplain Names#key key} of the old names
     */
    public static String withNames(String sql, Map<String, String> newByOldKey) {
        StringBuilder result = new StringBuilder();
        int copied = 0;
        for (SqlScanner.Word word : SqlScanner.scan(sql)) {
            String changed = isName(word, sql) ? newByOldKey.get(word.text()) : null;
            if (changed != null) {
                result.append(sql, copied, word.start())
                        .append('`')
                        .append(changed)
                        .append('`');
                copied = word.end();
            }
        }
        return result.append(sql, copied, sql.length()).toString();
    }

    /** Whether the text uses a name, without case, other than that of a function. */
    public static boolean uses(String sql, String name) {
        String key = Names.key(name);
        return SqlScanner.scan(sql).stream()
                .anyMatch(word -> isName(word, sql) && word.text().equals(key));
    }

    private static boolean isName(SqlScanner.Word word, String sql) {
        return word.kind() == SqlScanner.Kind.QUOTED_NAME
                || word.kind() == SqlScanner.Kind.WORD && !isCall(sql, word.end());
    }

    private static boolean isCall(String sql, int end) {
        int next = end;
        while (next < sql.length() && Character.isWhitespace(sql.charAt(next))) {
            next++;
        }
        return next < sql.length() && sql.charAt(next) == '(';
    }
}
