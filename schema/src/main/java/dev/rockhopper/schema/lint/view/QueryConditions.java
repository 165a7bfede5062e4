/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import dev.rockhopper.schema.lint.rule.ColumnWords;
import dev.rockhopper.schema.normalize.SqlWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a simple query that can be nothing but columns of its tables although no table is written before them: in ON, USING and WHERE, and
 * those that stand alone in GROUP BY. Aliases of the select list are left out, as these places may name them, too.
 */
final class QueryConditions {

    private static final Set<String> AFTER_WHERE =
            Set.of("group", "having", "order", "limit", "union", "except", "minus", "intersect", "qualify", "window");
    private static final Set<String> AFTER_ON =
            Set.of("where", "join", "left", "right", "inner", "cross", "full", "asof", "using", ",");
    private static final Set<String> AFTER_GROUP = Set.of("having", "order", "limit", "union", "qualify", "window");
    private static final Set<String> CONDITIONS = Set.of("where", "on", "using");
    private static final Set<String> LISTED = Set.of("by", ",");

    private final List<String> words;
    private final Set<String> aliases = new LinkedHashSet<>();

    private QueryConditions(List<String> words, Set<String> sources) {
        this.words = words;
        aliases.addAll(sources);
        for (int i = 1; i < words.indexOf("from"); i++) {
            boolean ends = words.get(i + 1).equals(",") || words.get(i + 1).equals("from");
            if (ends && QuerySources.isName(words.get(i))) {
                boolean plain = words.get(i - 1).equals(",") || words.get(i - 1).equals("select");
                if (!plain && !words.get(i - 1).equals(".")) {
                    aliases.add(SqlWords.unmarked(words.get(i)));
                }
            }
        }
    }

    /**
     * The columns.
     *
     * @param words of the query, {@linkplain SqlWords#marked marked}
     * @param sources the names that it gives to its tables
     */
    static List<String> of(List<String> words, Set<String> sources) {
        return ColumnWords.hasOwnNames(words) ? List.of() : new QueryConditions(words, sources).columns();
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>();
        String clause = "from";
        int depth = 0;
        for (int i = words.indexOf("from") + 1; i < words.size(); i++) {
            String word = words.get(i);
            depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
            clause = depth == 0 ? clauseAt(word, clause) : clause;
            boolean counts = CONDITIONS.contains(clause) || clause.equals("group") && isListed(i);
            if (counts && ColumnWords.isColumn(words, i) && !aliases.contains(SqlWords.unmarked(word))) {
                columns.add(SqlWords.unmarked(word));
            }
        }
        return columns;
    }

    private static String clauseAt(String word, String clause) {
        boolean ends = clause.equals("where") && AFTER_WHERE.contains(word)
                || (clause.equals("on") || clause.equals("using"))
                        && (AFTER_ON.contains(word) || AFTER_WHERE.contains(word))
                || clause.equals("group") && AFTER_GROUP.contains(word);
        boolean begins = CONDITIONS.contains(word) || word.equals("group");
        return begins && (ends || clause.equals("from")) ? word : ends ? "from" : clause;
    }

    private boolean isListed(int at) {
        String after = at + 1 == words.size() ? "" : words.get(at + 1);
        return LISTED.contains(words.get(at - 1))
                && (after.isEmpty() || after.equals(",") || AFTER_GROUP.contains(after));
    }
}
