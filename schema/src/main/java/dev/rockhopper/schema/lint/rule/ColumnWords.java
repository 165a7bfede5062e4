/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.rule;

import dev.rockhopper.schema.entity.ReservedWords;
import dev.rockhopper.schema.normalize.SqlWords;
import java.util.List;
import java.util.Set;

/** Which words of an expression can be nothing but columns. */
public final class ColumnWords {

    /** Words that may stand for themselves and that nothing reserves: units, types, operators, and words inside of some calls. */
    private static final Set<String> WORDS = Set.of(
            "year",
            "quarter",
            "month",
            "week",
            "day",
            "hour",
            "minute",
            "second",
            "millisecond",
            "microsecond",
            "date",
            "datetime",
            "time",
            "timestamp",
            "string",
            "text",
            "boolean",
            "binary",
            "varbinary",
            "integer",
            "signed",
            "interval",
            "end",
            "escape",
            "trim",
            "leading",
            "trailing",
            "position",
            "extract",
            "cast",
            "row",
            "variant",
            "floor",
            "ceil",
            "both",
            "match",
            "match_any",
            "match_all",
            "member",
            "of",
            "any",
            "some",
            "separator",
            "percent",
            "rank");

    private ColumnWords() {}

    /**
     * Whether the word at a place is a column without a qualifier.
     *
     * @param words {@linkplain SqlWords#marked marked}
     */
    public static boolean isColumn(List<String> words, int at) {
        String word = words.get(at);
        String before = at == 0 ? "" : words.get(at - 1);
        String after = at + 1 == words.size() ? "" : words.get(at + 1);
        if (before.equals(".") || before.equals("as") || before.equals("@") || after.equals("(") || after.equals(".")) {
            return false;
        }
        return word.startsWith("`")
                || word.matches("[\\p{L}_][\\p{L}\\p{N}_$]*") && !WORDS.contains(word) && !ReservedWords.contains(word);
    }

    /** Whether names in an expression may be those of its own parameters and fields: lambdas and structs. */
    public static boolean hasOwnNames(List<String> words) {
        return words.contains("struct") || words.contains("->") || words.contains(">") && words.contains("-");
    }
}
