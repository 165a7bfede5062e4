/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import dev.rockhopper.schema.entity.ReservedWords;
import dev.rockhopper.schema.normalize.SelectItems;
import dev.rockhopper.schema.normalize.SqlWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        boolean all = items.stream().anyMatch(item -> item.isEmpty() || isStar(item));
        if (items.isEmpty() || all) {
            return Optional.empty();
        }
        return Optional.of(new SelectList(
                items.size(),
                items.stream().flatMap(item -> name(item).stream()).toList()));
    }

    /** All columns of something, perhaps but some: {@code t.* EXCLUDE (a)}. */
    static boolean isStar(List<String> item) {
        return IntStream.range(0, item.size())
                .anyMatch(i ->
                        item.get(i).equals("*") && (i == 0 || item.get(i - 1).equals(".")));
    }

    /** A name that is no word of the language: not the END of a CASE, nor the unit of an INTERVAL. */
    private static boolean isPlain(String word) {
        return word.startsWith("`")
                || word.matches("[\\p{L}_][\\p{L}\\p{N}_]*") && !ReservedWords.contains(word) && !word.equals("end");
    }

    private static boolean endsCall(List<String> item) {
        String before = item.get(item.size() - 2);
        return (before.equals(")") || before.equals("end")) && !item.contains("interval");
    }

    private static Optional<String> name(List<String> item) {
        int size = item.size();
        boolean alias = size > 2 && item.get(size - 2).equals("as");
        boolean bare = size > 1 && isPlain(item.get(size - 1)) && (isPlain(item.get(size - 2)) || endsCall(item));
        boolean plain = size == 1 || size == 3 && item.get(1).equals(".");
        String last = item.get(size - 1);
        return (alias || bare || plain) && last.matches("`.*|[\\p{L}_].*")
                ? Optional.of(SqlWords.unmarked(last))
                : Optional.empty();
    }
}
