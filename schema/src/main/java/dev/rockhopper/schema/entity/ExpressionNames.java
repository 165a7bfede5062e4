/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.schema.model.Names;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces the names of attributes in the function calls of a PARTITION BY clause, and reports names that mean nothing. */
final class ExpressionNames {

    /** Words that may stand for themselves in such calls: units of time, types of CAST, rounding of time_slice, literals. */
    private static final Set<String> WORDS = Set.of(
            "interval",
            "microsecond",
            "millisecond",
            "second",
            "minute",
            "hour",
            "day",
            "week",
            "month",
            "quarter",
            "year",
            "floor",
            "ceil",
            "as",
            "date",
            "datetime",
            "varchar",
            "char",
            "string",
            "int",
            "integer",
            "bigint",
            "largeint",
            "smallint",
            "tinyint",
            "decimal",
            "boolean",
            "double",
            "float",
            "true",
            "false",
            "null",
            "and",
            "or",
            "not",
            "is",
            "in",
            "case",
            "when",
            "then",
            "else",
            "end",
            "div",
            "mod",
            "between",
            "like");

    /** A string, a quoted name, an interval with its unit, a number, or a word with what tells whether it is a function. */
    private static final Pattern TOKEN = Pattern.compile(
            "'(?:[^'\\\\]|\\\\.|'')*'|\"(?:[^\"\\\\]|\\\\.|\"\")*\"|(?<quoted>`[^`]*`)"
                    + "|(?i:interval)\\s+\\S+\\s+\\w+|\\b\\d\\w*|(?<word>[\\p{L}_$][\\p{L}\\p{N}_$.]*)(?<call>\\s*\\()?");

    private final ColumnNames names;
    private final String by;
    private final Origin place;

    ExpressionNames(ColumnNames names, String by, Origin place) {
        this.names = names;
        this.by = by;
        this.place = place;
    }

    /** The expression over columns. */
    String resolve(String sql) {
        Matcher token = TOKEN.matcher(sql);
        StringBuilder resolved = new StringBuilder();
        while (token.find()) {
            boolean qualifier = token.group("quoted") != null && sql.startsWith(".", token.end());
            token.appendReplacement(resolved, Matcher.quoteReplacement(qualifier ? token.group() : replacement(token)));
        }
        return token.appendTail(resolved).toString();
    }

    private String replacement(Matcher token) {
        String written = token.group();
        boolean quoted = token.group("quoted") != null;
        if (!quoted && (token.group("word") == null || token.group("call") != null)) {
            return written;
        }
        List<String> found = names.find(written);
        if (found.isEmpty()
                && !names.find(written.substring(written.lastIndexOf('.') + 1)).isEmpty()) {
            return written; // the server shows some columns with their table
        }
        if (found.isEmpty()) {
            if (quoted || !WORDS.contains(written.toLowerCase(Locale.ROOT))) {
                names.unknown(written.replace("`", ""), by, place);
            }
            return written;
        }
        String column = names.one(written, by, place).orElse(written);
        boolean asWritten = Names.same(column, written.replace("`", ""));
        return asWritten ? written : "`" + column + "`";
    }
}
