/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.column;

import dev.rockhopper.schema.entity.ReservedWords;
import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.message.Suggestion;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.normalize.SqlWords;
import java.util.List;
import java.util.Set;

/**
 * The expressions of generated columns: whole, and over columns of the table. Functions and types are left to the server. Source: FE classes
 * {@code CreateTableAnalyzer.analyzeGeneratedColumnForOlap}, {@code ExpressionAnalyzer}.
 */
public final class GeneratedExpressions implements TableRule {

    private static final Set<String> OPERATORS = Set.of(
            "+", "-", "*", "/", "%", "=", "<", ">", "!", "&", "|", "^", "~", ",", ".", "and", "or", "not", "div");
    private static final Set<String> SIGNS = Set.of("+", "-", "~", "!", "not", "*");

    /** Words that may stand for themselves and that nothing reserves: units, types, and words inside of some calls. */
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
            "both");

    @Override
    public void check(TableLint lint) {
        for (Column column : lint.table().columns()) {
            column.generatedAs().ifPresent(sql -> check(column, SqlWords.marked(sql), lint));
        }
    }

    private static void check(Column column, List<String> words, TableLint lint) {
        if (words.isEmpty()) {
            return;
        }
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        if (OPERATORS.contains(last) || OPERATORS.contains(first) && !SIGNS.contains(first)) {
            lint.findings()
                    .error(
                            ModelCode.GENERATED_COLUMN,
                            column.name(),
                            "The expression of a generated column is not whole: something is missing "
                                    + (OPERATORS.contains(last) ? "after " + last : "before " + first) + ".",
                            "Complete it.");
        }
        boolean hasOwnNames =
                words.contains("struct") || words.contains("->") || words.contains(">") && words.contains("-");
        for (int i = 0; i < words.size() && !hasOwnNames; i++) {
            String name = SqlWords.unmarked(words.get(i));
            if (isColumn(words, i) && lint.column(name).isEmpty()) {
                lint.findings()
                        .error(
                                ModelCode.UNKNOWN_COLUMN,
                                column.name(),
                                "The expression of " + column.name() + " names the column " + name
                                        + ", which the table does not have.",
                                Suggestion.remedy(name, lint.table().columnNames()));
            }
        }
    }

    private static boolean isColumn(List<String> words, int at) {
        String word = words.get(at);
        String before = at == 0 ? "" : words.get(at - 1);
        String after = at + 1 == words.size() ? "" : words.get(at + 1);
        if (before.equals(".") || before.equals("as") || before.equals("@") || after.equals("(") || after.equals(".")) {
            return false;
        }
        return word.startsWith("`")
                || word.matches("[\\p{L}_][\\p{L}\\p{N}_$]*") && !WORDS.contains(word) && !ReservedWords.contains(word);
    }
}
