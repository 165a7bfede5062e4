/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import dev.rockhopper.schema.normalize.SqlWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a simple query, as far as its words tell.
 *
 * @param size how many there are
 * @param names those that have a name of their own: an alias after AS, or a plain column
 */
public record SelectList(int size, List<String> names) {

    private static final Set<String> ENDS =
            Set.of("from", "union", "except", "minus", "intersect", "order", "limit", "where", "group", "having");

    /** The columns; empty if the query is not simple, or selects all columns of a table. */
    public static Optional<SelectList> of(String query) {
        List<String> words = SqlWords.marked(query);
        if (words.isEmpty() || !words.get(0).equals("select")) {
            return Optional.empty();
        }
        int first = words.size() > 1
                        && (words.get(1).equals("distinct") || words.get(1).equals("all"))
                ? 2
                : 1;
        List<List<String>> items = items(words.subList(first, words.size()));
        boolean all = items.stream()
                .anyMatch(item -> item.isEmpty() || item.get(item.size() - 1).equals("*") || item.contains("except"));
        if (all) {
            return Optional.empty();
        }
        return Optional.of(new SelectList(
                items.size(),
                items.stream().flatMap(item -> name(item).stream()).toList()));
    }

    private static List<List<String>> items(List<String> words) {
        List<List<String>> items = new ArrayList<>();
        List<String> item = new ArrayList<>();
        items.add(item);
        int depth = 0;
        for (String word : words) {
            boolean top = depth == 0;
            if (top && ENDS.contains(word)) {
                break;
            }
            depth += Set.of("(", "[", "{", "case").contains(word)
                    ? 1
                    : Set.of(")", "]", "}", "end").contains(word) ? -1 : 0;
            if (top && word.equals(",")) {
                item = new ArrayList<>();
                items.add(item);
            } else {
                item.add(word);
            }
        }
        return items;
    }

    private static Optional<String> name(List<String> item) {
        int size = item.size();
        boolean alias = size > 2 && item.get(size - 2).equals("as");
        boolean plain = size == 1 || size == 3 && item.get(1).equals(".");
        String last = item.get(size - 1);
        return (alias || plain) && last.matches("`.*|[\\p{L}_].*")
                ? Optional.of(SqlWords.unmarked(last))
                : Optional.empty();
    }
}
