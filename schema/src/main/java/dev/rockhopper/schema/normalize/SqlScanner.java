/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts an SQL text into words. Strings know doubled quotes and backslashes; {@code --} needs no blank after it, as in StarRocks. */
final class SqlScanner {

    /** What a word is. */
    enum Kind {
        /** An unquoted name or keyword, or a number. */
        WORD,
        QUOTED_NAME,
        STRING,
        OPERATOR
    }

    /**
     * A word of the text.
     *
     * @param text in its normal spelling
     * @param start index of its first character
     * @param end index after its last character
     */
    record Word(Kind kind, String text, int start, int end) {}

    private static final Set<String> OPERATORS = Set.of("<=>", "<>", "!=", "<=", ">=", "<<", ">>", "||", "&&", "->");
    private static final int LONGEST_OPERATOR = 3;

    private final String sql;
    private final List<Word> words = new ArrayList<>();
    private int position;

    private SqlScanner(String sql) {
        this.sql = sql;
    }

    static List<Word> scan(String sql) {
        SqlScanner scanner = new SqlScanner(sql);
        while (scanner.position < sql.length()) {
            scanner.next();
        }
        return scanner.words;
    }

    private void next() {
        char first = sql.charAt(position);
        if (Character.isWhitespace(first)) {
            position++;
        } else if (sql.startsWith("--", position)) {
            position = endOr(sql.indexOf('\n', position));
        } else if (sql.startsWith("/*", position)) {
            int end = sql.indexOf("*/", position + 2);
            position = end < 0 ? sql.length() : end + 2;
        } else if (first == '\'' || first == '"') {
            string(first);
        } else if (first == '`') {
            int end = endOr(sql.indexOf('`', position + 1));
            add(
                    Kind.QUOTED_NAME,
                    sql.substring(position + 1, end).toLowerCase(Locale.ROOT),
                    Math.min(end + 1, sql.length()));
        } else if (isWordPart(sql.codePointAt(position))) {
            word();
        } else {
            operator();
        }
    }

    private void string(char quote) {
        int end = position + 1;
        while (end < sql.length() && !(sql.charAt(end) == quote && !sql.startsWith("" + quote + quote, end))) {
            boolean pair = sql.charAt(end) == '\\' || sql.charAt(end) == quote;
            end += pair ? 2 : 1;
        }
        end = Math.min(end, sql.length());
        add(Kind.STRING, '\'' + sql.substring(position + 1, end) + '\'', Math.min(end + 1, sql.length()));
    }

    private void word() {
        int end = position;
        boolean number = Character.isDigit(sql.charAt(position));
        while (end < sql.length() && (isWordPart(sql.codePointAt(end)) || number && isPoint(end))) {
            end += Character.charCount(sql.codePointAt(end));
        }
        add(Kind.WORD, sql.substring(position, end).toLowerCase(Locale.ROOT), end);
    }

    private boolean isPoint(int index) {
        return sql.charAt(index) == '.' && index + 1 < sql.length() && Character.isDigit(sql.charAt(index + 1));
    }

    private void operator() {
        for (int length = LONGEST_OPERATOR; length > 1; length--) {
            int end = position + length;
            if (end <= sql.length() && OPERATORS.contains(sql.substring(position, end))) {
                add(Kind.OPERATOR, sql.substring(position, end), end);
                return;
            }
        }
        add(Kind.OPERATOR, sql.substring(position, position + 1), position + 1);
    }

    private void add(Kind kind, String text, int end) {
        words.add(new Word(kind, text, position, end));
        position = end;
    }

    private int endOr(int found) {
        return found < 0 ? sql.length() : found;
    }

    private static boolean isWordPart(int character) {
        return Character.isLetterOrDigit(character)
                || character == '_'
                || character == '$'
                || character == '@'
                || character > 0x7f;
    }
}
