/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import dev.rockhopper.schema.lint.rule.Findings;
import dev.rockhopper.schema.lint.rule.SchemaRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.message.Suggestion;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.SqlWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns that the queries of views and materialized views read from tables of the same schema. Only queries without subqueries are
 * looked at, and only words that can be nothing but columns: {@code alias.column}, a column alone between commas, the one argument of a
 * function, names in ON, WHERE and GROUP BY. Source: FE class {@code ExpressionAnalyzer}, {@code Scope.resolveField}.
 */
public final class QueryColumns implements SchemaRule {

    private static final Set<String> NO_COLUMNS = Set.of(
            "true",
            "false",
            "null",
            "current_timestamp",
            "current_date",
            "current_time",
            "localtime",
            "localtimestamp",
            "current_user",
            "current_role",
            "*",
            "distinct",
            "all");

    @Override
    public void check(Schema schema, SchemaObject object, Findings findings) {
        List<String> words = SqlWords.marked(object.definition().orElse(""));
        Optional<Map<String, Table>> sources = QuerySources.of(words, schema);
        if (sources.isPresent()) {
            Set<String> reported = new LinkedHashSet<>();
            qualified(words, sources.get(), findings, reported);
            if (sources.get().values().stream().distinct().count() == 1) {
                alone(words, sources.get().values().iterator().next(), findings, reported);
            }
            conditions(words, sources.get(), findings, reported);
        }
    }

    private static void qualified(
            List<String> words, Map<String, Table> sources, Findings findings, Set<String> reported) {
        for (int i = 0; i + 2 < words.size(); i++) {
            Table table = sources.get(SqlWords.unmarked(words.get(i)));
            boolean first = i == 0 || !words.get(i - 1).equals(".");
            if (table == null || !first || !words.get(i + 1).equals(".") || !QuerySources.isName(words.get(i + 2))) {
                continue;
            }
            String name = SqlWords.unmarked(words.get(i));
            boolean isColumnToo = sources.values().stream().anyMatch(each -> has(each, name));
            if (!isColumnToo) {
                check(table, SqlWords.unmarked(words.get(i + 2)), findings, reported);
            }
        }
    }

    private static void alone(List<String> words, Table table, Findings findings, Set<String> reported) {
        int from = words.indexOf("from");
        for (int i = 1; i < from; i++) {
            String before = words.get(i - 1);
            String after = words.get(i + 1);
            boolean item = (before.equals("select") || before.equals(","))
                    && (after.equals(",") || after.equals("from") || after.equals("as"))
                    && depth(words, i) == 0;
            boolean argument =
                    i > 1 && before.equals("(") && after.equals(")") && QuerySources.isName(words.get(i - 2));
            if ((item || argument) && QuerySources.isName(words.get(i)) && !NO_COLUMNS.contains(words.get(i))) {
                check(table, SqlWords.unmarked(words.get(i)), findings, reported);
            }
        }
    }

    private static void conditions(
            List<String> words, Map<String, Table> sources, Findings findings, Set<String> reported) {
        List<Table> tables = sources.values().stream().distinct().toList();
        for (String column : QueryConditions.of(words, sources.keySet())) {
            if (tables.size() == 1) {
                check(tables.get(0), column, findings, reported);
            } else if (tables.stream().noneMatch(each -> has(each, column)) && reported.add(column)) {
                findings.error(
                        ModelCode.UNKNOWN_COLUMN,
                        "The query reads the column " + column + ", which none of its tables has.",
                        Suggestion.remedy(
                                column,
                                tables.stream()
                                        .flatMap(each -> each.columnNames().stream())
                                        .distinct()
                                        .toList()));
            }
        }
    }

    private static int depth(List<String> words, int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            depth += Set.of("(", "[", "{").contains(words.get(i))
                    ? 1
                    : Set.of(")", "]", "}").contains(words.get(i)) ? -1 : 0;
        }
        return depth;
    }

    private static void check(Table table, String column, Findings findings, Set<String> reported) {
        if (!has(table, column) && reported.add(table.name() + "." + column)) {
            List<String> known = new ArrayList<>();
            table.columns().forEach(each -> known.add(each.name()));
            findings.error(
                    ModelCode.UNKNOWN_COLUMN,
                    "The query reads the column " + column + ", which table " + table.name() + " does not have.",
                    Suggestion.remedy(column, known));
        }
    }

    private static boolean has(Table table, String column) {
        return table.columns().stream().map(Column::name).anyMatch(each -> Names.same(each, column));
    }
}
