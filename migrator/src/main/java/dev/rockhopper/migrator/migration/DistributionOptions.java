/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.model.Distribution;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A part with a DISTRIBUTED BY clause.
 *
 * @param <S> the part's own type
 */
public abstract class DistributionOptions<S extends DistributionOptions<S>> extends Options<S> {

    private Optional<Distribution> distribution = Optional.empty();

    DistributionOptions() {}

    /** {@code DISTRIBUTED BY HASH(columns)}: the server chooses the number of buckets. */
    public S distributedByHash(String... columns) {
        return distribution(new Distribution.Hash(List.of(columns), OptionalInt.empty()));
    }

    /** {@code DISTRIBUTED BY HASH(columns) BUCKETS buckets}. */
    public S distributedByHash(int buckets, String... columns) {
        return distribution(new Distribution.Hash(List.of(columns), OptionalInt.of(buckets)));
    }

    /** {@code DISTRIBUTED BY RANDOM}: the server chooses the number of buckets. */
    public S distributedByRandom() {
        return distribution(new Distribution.Random(OptionalInt.empty()));
    }

    /** {@code DISTRIBUTED BY RANDOM BUCKETS buckets}. */
    public S distributedByRandom(int buckets) {
        return distribution(new Distribution.Random(OptionalInt.of(buckets)));
    }

    final Optional<Distribution> distribution() {
        return distribution;
    }

    private S distribution(Distribution stated) {
        distribution = Optional.of(stated);
        return self();
    }
}
