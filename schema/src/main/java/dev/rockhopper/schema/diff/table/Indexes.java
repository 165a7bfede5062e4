/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.table;

import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The difference between two lists of indexes, for tables and materialized views. */
public final class Indexes {

    /**
     * An index before and after; never both empty.
     *
     * @param actual empty if it is missing
     * @param wanted empty if it is not wanted
     */
    public record Pair(Optional<Index> actual, Optional<Index> wanted) {}

    private Indexes() {}

    /** The indexes that differ: dropped ones first, the others in the wanted order. */
    public static List<Pair> differing(List<Index> actual, List<Index> wanted) {
        List<Pair> result = new ArrayList<>();
        for (Index index : actual) {
            if (find(wanted, index.name()).isEmpty()) {
                result.add(new Pair(Optional.of(index), Optional.empty()));
            }
        }
        for (Index index : wanted) {
            Optional<Index> existing = find(actual, index.name());
            if (existing.filter(each -> same(each, index)).isEmpty()) {
                result.add(new Pair(existing, Optional.of(index)));
            }
        }
        return result;
    }

    private static Optional<Index> find(List<Index> indexes, String name) {
        return indexes.stream().filter(index -> Names.same(index.name(), name)).findFirst();
    }

    /** The server adds properties that nobody stated; those are not compared. */
    private static boolean same(Index actual, Index wanted) {
        return actual.type() == wanted.type()
                && Names.same(actual.columns(), wanted.columns())
                && actual.comment().equals(wanted.comment())
                && wanted.properties().entrySet().stream()
                        .allMatch(entry ->
                                entry.getValue().equals(actual.properties().get(entry.getKey())));
    }
}
