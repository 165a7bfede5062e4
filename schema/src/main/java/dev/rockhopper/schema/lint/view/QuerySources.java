/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.SqlWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables that a query without subqueries reads, by the names that it gives them. */
final class QuerySources {

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

    private QuerySources() {}

    /**
     * Tables by the names that the query gives them; empty unless the query is simple and all its sources are tables of the schema.
     *
     * @param words of the query, {@linkplain SqlWords#marked marked}
     */
    static Optional<Map<String, Table>> of(List<String> words, Schema schema) {
        return !words.isEmpty() && isSimple(words) ? sources(words, schema) : Optional.empty();
    }

    private static boolean isSimple(List<String> words) {
        return words.get(0).equals("select")
                && words.stream().filter(each -> each.equals("select")).count() == 1
                && words.contains("from");
    }

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

    /** Whether a word can be a name. */
    static boolean isName(String word) {
        return word.matches("`.*|[\\p{L}_][\\p{L}\\p{N}_]*");
    }
}
