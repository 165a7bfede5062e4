/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import dev.rockhopper.schema.lint.rule.Findings;
import dev.rockhopper.schema.lint.rule.SchemaRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.SqlWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns that the queries of views and materialized views read from tables of the same schema. Only queries without subqueries are
 * looked at, and only words that can be nothing but columns: {@code alias.column}, a column alone between commas, the one argument of a
 * function. Source: FE class {@code ExpressionAnalyzer}, {@code Scope.resolveField}.
 */
public final class QueryColumns implements SchemaRule {

    private static final Set<String> JOINS =
            Set.of("join", "left", "right", "inner", "cross", "full", "outer", "semi", "anti", "on", "using", ",");
    private static final Set<String> ENDS = Set.of(
            "where",
            "group",
            "having",
            "order",
            "limit",
            "union",
            "except",
            "minus",
            "intersect",
            "qualify",
            "lateral");
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
        if (words.isEmpty() || !isSimple(words)) {
            return;
        }
        Optional<Map<String, Table>> sources = sources(words, schema);
        if (sources.isPresent()) {
            Set<String> reported = new LinkedHashSet<>();
            qualified(words, sources.get(), findings, reported);
            if (sources.get().values().stream().distinct().count() == 1) {
                alone(words, sources.get().values().iterator().next(), findings, reported);
            }
        }
    }

    private static boolean isSimple(List<String> words) {
        return words.get(0).equals("select")
                && words.stream().filter(each -> each.equals("select")).count() == 1
                && words.contains("from");
    }

    /** Tables by the names that the query gives them; empty unless all sources are known, and tables. */
    private static Optional<Map<String, Table>> sources(List<String> words, Schema schema) {
        Map<String, Table> sources = new LinkedHashMap<>();
        int at = words.indexOf("from") + 1;
        boolean expected = true;
        while (at < words.size() && !ENDS.contains(words.get(at))) {
            String word = words.get(at);
            if (expected && !JOINS.contains(word)) {
                boolean qualifiedName =
                        at + 1 < words.size() && words.get(at + 1).equals(".");
                Optional<Table> table = qualifiedName ? Optional.empty() : table(schema, SqlWords.unmarked(word));
                if (table.isEmpty()) {
                    return Optional.empty();
                }
                int next = at + 1 < words.size() && words.get(at + 1).equals("as") ? at + 2 : at + 1;
                boolean named = next < words.size()
                        && isName(words.get(next))
                        && !JOINS.contains(words.get(next))
                        && !ENDS.contains(words.get(next));
                sources.put(SqlWords.unmarked(named ? words.get(next) : word), table.get());
                at = named ? next : at;
                expected = false;
            } else if (word.equals("join") || word.equals(",") && !expected && isBetweenSources(words, at)) {
                expected = true;
            }
            at++;
        }
        return sources.isEmpty() ? Optional.empty() : Optional.of(sources);
    }

    /** The words have lost their case. */
    private static Optional<Table> table(Schema schema, String name) {
        List<Table> found = schema.all(Table.class).stream()
                .filter(each -> each.name().equalsIgnoreCase(name))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** A comma in a condition lies in parentheses. */
    private static boolean isBetweenSources(List<String> words, int at) {
        int depth = 0;
        for (int i = words.indexOf("from"); i < at; i++) {
            depth += words.get(i).equals("(") ? 1 : words.get(i).equals(")") ? -1 : 0;
        }
        return depth == 0;
    }

    private static void qualified(
            List<String> words, Map<String, Table> sources, Findings findings, Set<String> reported) {
        for (int i = 0; i + 2 < words.size(); i++) {
            Table table = sources.get(SqlWords.unmarked(words.get(i)));
            boolean first = i == 0 || !words.get(i - 1).equals(".");
            if (table == null || !first || !words.get(i + 1).equals(".") || !isName(words.get(i + 2))) {
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
            boolean argument = i > 1 && before.equals("(") && after.equals(")") && isName(words.get(i - 2));
            if ((item || argument) && isName(words.get(i)) && !NO_COLUMNS.contains(words.get(i))) {
                check(table, SqlWords.unmarked(words.get(i)), findings, reported);
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
                    dev.rockhopper.schema.message.Suggestion.remedy(column, known));
        }
    }

    private static boolean has(Table table, String column) {
        return table.columns().stream().map(Column::name).anyMatch(each -> Names.same(each, column));
    }

    private static boolean isName(String word) {
        return word.matches("`.*|[\\p{L}_][\\p{L}\\p{N}_]*");
    }
}
