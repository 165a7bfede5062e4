/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The items of the select list of a simple query, as words. */
public final class SelectItems {

    private static final Set<String> ENDS =
            Set.of("from", "union", "except", "minus", "intersect", "order", "limit", "where", "group", "having");

    private SelectItems() {}

    /** The items, each as {@link SqlWords#marked words}; empty if the query does not begin with SELECT. */
    public static Optional<List<List<String>>> of(String query) {
        List<String> words = SqlWords.marked(query);
        if (words.isEmpty() || !words.get(0).equals("select")) {
            return Optional.empty();
        }
        int first = words.size() > 1
                        && (words.get(1).equals("distinct") || words.get(1).equals("all"))
                ? 2
                : 1;
        return Optional.of(items(words.subList(first, words.size())));
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
}
