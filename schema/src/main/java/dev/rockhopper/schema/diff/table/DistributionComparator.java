/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.table;

import dev.rockhopper.schema.diff.TableChange.DistributionChanged;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.normalize.ServerDefaults;
import java.util.List;
import java.util.Optional;

/** Kind and columns of the distribution, and buckets if they are stated; nothing if the distribution is not stated. */
public final class DistributionComparator implements TableComparator {

    @Override
    public List<DistributionChanged> compare(TablePair pair) {
        Optional<Distribution> wanted = pair.wanted().distribution();
        Optional<Distribution> actual =
                pair.actual().distribution().or(() -> ServerDefaults.distribution(pair.actual()));
        if (wanted.isEmpty() || actual.isEmpty() || same(actual.get(), wanted.get())) {
            return List.of();
        }
        return List.of(new DistributionChanged(actual.get(), wanted.get()));
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
