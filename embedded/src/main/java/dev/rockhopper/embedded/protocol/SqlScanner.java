/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol;

/**
 * Walks over the tokens of a text, only as exactly as is needed to know what is quoted or a comment.
 *
 * <p>Source: {@code StarRocksLex.g4}: {@code --} starts a comment without a blank behind it, {@code #} does not, backslash escapes in both
 * kinds of string but not in backquotes. What is not closed reaches to the end.
 */
public final class SqlScanner {

    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    private final String sql;
    private int start;
    private int end;

    public SqlScanner(String sql) {
        this.sql = sql;
    }

    /** Goes to the next token; false at the end. */
    public boolean next() {
        start = end;
        while (start < sql.length() && skipBlank()) {
            start = end;
        }
        if (start >= sql.length()) {
            return false;
        }
        char first = sql.charAt(start);
        if (first == '\'' || first == '"' || first == '`') {
            end = quotedEnd(first);
        } else {
            end = isWord(first) ? wordEnd() : start + 1;
        }
        return true;
    }

    /** Where the token begins. */
    public int start() {
        return start;
    }

    /** Where the token has ended. */
    int end() {
        return end;
    }

    /** Whether the token is this one character. */
    public boolean is(char symbol) {
        return end == start + 1 && sql.charAt(start) == symbol;
    }

    /** Whether the token is this word, in any case. */
    public boolean is(String word) {
        return end - start == word.length() && sql.regionMatches(true, start, word, 0, word.length());
    }

    private boolean skipBlank() {
        if (isBlank(sql.charAt(start))) {
            end = start + 1;
        } else if (sql.startsWith("--", start)) {
            end = after("\n", start + 2);
        } else if (sql.startsWith("/*", start)) {
            end = after("*/", start + 2);
        } else {
            return false;
        }
        return true;
    }

    private int after(String closing, int from) {
        int found = sql.indexOf(closing, from);
        return found < 0 ? sql.length() : found + closing.length();
    }

    private int quotedEnd(char quote) {
        int position = start + 1;
        while (position < sql.length() && sql.charAt(position) != quote) {
            position += sql.charAt(position) == '\\' && quote != '`' ? 2 : 1;
        }
        // A doubled quote reads as two tokens side by side, which makes no difference here.
        return Math.min(position + 1, sql.length());
    }

    private int wordEnd() {
        int position = start + 1;
        while (position < sql.length() && isWord(sql.charAt(position))) {
            position++;
        }
        return position;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == IDEOGRAPHIC_SPACE;
    }
}
