/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.table;

import dev.rockhopper.schema.diff.TableChange.DistributionChanged;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.ServerDefaults;
import java.util.List;
import java.util.Optional;

/**
 * Kind and columns of the distribution, and buckets if they are stated or were stated the last time; no longer stated means that the server
 * chooses. Nothing if the distribution is not stated.
 */
public final class DistributionComparator implements TableComparator {

    @Override
    public List<DistributionChanged> compare(TablePair pair) {
        Optional<Distribution> wanted = pair.wanted().distribution();
        Optional<Distribution> actual =
                pair.actual().distribution().or(() -> ServerDefaults.distribution(pair.actual()));
        if (wanted.isEmpty() || actual.isEmpty()) {
            return List.of();
        }
        boolean same = same(actual.get(), wanted.get()) && !isLeftOver(actual.get(), wanted.get(), pair.base());
        return same ? List.of() : List.of(new DistributionChanged(actual.get(), wanted.get()));
    }

    /** A number of buckets that was stated the last time, is still there, and is no longer stated. */
    private static boolean isLeftOver(Distribution actual, Distribution wanted, Optional<Table> base) {
        return wanted.buckets().isEmpty()
                && base.flatMap(Table::distribution)
                        .filter(stated ->
                                stated.buckets().isPresent() && stated.buckets().equals(actual.buckets()))
                        .isPresent();
    }

    /** Whether the actual distribution is what is wanted. */
    public static boolean same(Distribution actual, Distribution wanted) {
        boolean buckets = wanted.buckets().isEmpty() || wanted.buckets().equals(actual.buckets());
        if (actual instanceof Distribution.Hash left && wanted instanceof Distribution.Hash right) {
            return buckets && Names.same(left.columns(), right.columns());
        }
        return buckets && actual instanceof Distribution.Random && wanted instanceof Distribution.Random;
    }
}
