/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.model.Distribution;

/** A distribution and nothing else. */
public final class DistributionClause extends DistributionOptions<DistributionClause> {

    DistributionClause() {}

    @Override
    DistributionClause self() {
        return this;
    }

    Distribution required(String place) {
        return distribution()
                .orElseThrow(() -> Problems.incomplete(
                        place, "The distribution is missing.", "Say .distributedByHash(buckets, \"column\")."));
    }
}
