/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import dev.rockhopper.schema.normalize.SelectItems;
import dev.rockhopper.schema.normalize.SqlWords;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a simple query, as far as its words tell.
 *
 * @param size how many there are
 * @param names those that have a name of their own: an alias after AS, or a plain column
 */
public record SelectList(int size, List<String> names) {

    /** The columns; empty if the query is not simple, or selects all columns of a table. */
    public static Optional<SelectList> of(String query) {
        List<List<String>> items = SelectItems.of(query).orElse(List.of());
        boolean all = items.stream()
                .anyMatch(item -> item.isEmpty() || item.get(item.size() - 1).equals("*") || item.contains("except"));
        if (items.isEmpty() || all) {
            return Optional.empty();
        }
        return Optional.of(new SelectList(
                items.size(),
                items.stream().flatMap(item -> name(item).stream()).toList()));
    }

    private static Optional<String> name(List<String> item) {
        int size = item.size();
        boolean alias = size > 2 && item.get(size - 2).equals("as") || isNamedColumn(item);
        boolean plain = size == 1 || size == 3 && item.get(1).equals(".");
        String last = item.get(size - 1);
        return (alias || plain) && last.matches("`.*|[\\p{L}_].*")
                ? Optional.of(SqlWords.unmarked(last))
                : Optional.empty();
    }

    /** A plain column with an alias and no AS. */
    private static boolean isNamedColumn(List<String> item) {
        int size = item.size();
        boolean column = size == 2 || size == 4 && item.get(1).equals(".");
        return column && QuerySources.isName(item.get(size - 2)) && QuerySources.isName(item.get(0));
    }
}
