/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Table;
import java.util.OptionalInt;

/** {@code BUCKETS 0} means that the server chooses, as if nothing was stated. Source: FE class {@code HashDistributionInfo}. */
final class AutomaticBuckets implements Quirk<Table> {

    private static final OptionalInt ZERO = OptionalInt.of(0);

    @Override
    public Table apply(Table table, Context context) {
        return table.toBuilder()
                .distribution(table.distribution().map(AutomaticBuckets::shown))
                .build();
    }

    /** The distribution without a meaningless zero. */
    static Distribution shown(Distribution distribution) {
        if (!distribution.buckets().equals(ZERO)) {
            return distribution;
        }
        return distribution instanceof Distribution.Hash hash
                ? new Distribution.Hash(hash.columns(), OptionalInt.empty())
                : new Distribution.Random(OptionalInt.empty());
    }
}
