/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.column;

import dev.rockhopper.schema.lint.rule.ColumnWords;
import dev.rockhopper.schema.lint.rule.FunctionWords;
import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.message.Suggestion;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.normalize.SqlWords;
import java.util.List;
import java.util.Set;

/**
 * The expressions of generated columns: whole, over columns of the table, with functions that StarRocks brings. Types are left to the server. Source: FE classes
 * {@code CreateTableAnalyzer.analyzeGeneratedColumnForOlap}, {@code ExpressionAnalyzer}.
 */
public final class GeneratedExpressions implements TableRule {

    private static final Set<String> OPERATORS = Set.of(
            "+", "-", "*", "/", "%", "=", "<", ">", "!", "&", "|", "^", "~", ",", ".", "and", "or", "not", "div");
    private static final Set<String> SIGNS = Set.of("+", "-", "~", "!", "not", "*");

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
        functions(column, words, lint);
        boolean hasOwnNames = ColumnWords.hasOwnNames(words);
        for (int i = 0; i < words.size() && !hasOwnNames; i++) {
            String name = SqlWords.unmarked(words.get(i));
            if (ColumnWords.isColumn(words, i) && lint.column(name).isEmpty()) {
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

    /** Functions of users cannot be told from mistakes. */
    private static void functions(Column column, List<String> words, TableLint lint) {
        for (String name : FunctionWords.unknown(words)) {
            lint.findings()
                    .info(
                            ModelCode.GENERATED_COLUMN,
                            column.name(),
                            "The expression of " + column.name() + " calls " + name
                                    + ", which StarRocks does not bring: it must be a function of your own.",
                            FunctionWords.nearest(name)
                                    .map(near -> "Did you mean " + near + "?")
                                    .orElse("Create the function first, or use one of StarRocks."));
        }
    }
}
