/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.rebuild;

import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.Table;
import java.util.Optional;

/** The partitions that exist are kept when the scheme stays, so that every row has its place in the new table. */
final class KeptParts {

    private KeptParts() {}

    static Table of(Table old, Table wanted) {
        Optional<Partitioning> partitioning = wanted.partitioning();
        if (partitioning.orElse(null) instanceof Partitioning.Range range
                && old.partitioning().orElse(null) instanceof Partitioning.Range existing
                && range.terms().size() == existing.terms().size()
                && !existing.partitions().isEmpty()) {
            partitioning = Optional.of(new Partitioning.Range(range.terms(), existing.partitions()));
        } else if (partitioning.orElse(null) instanceof Partitioning.ByList list
                && old.partitioning().orElse(null) instanceof Partitioning.ByList existing
                && list.columns().size() == existing.columns().size()
                && !existing.partitions().isEmpty()) {
            partitioning = Optional.of(new Partitioning.ByList(list.columns(), existing.partitions()));
        }
        return wanted.toBuilder().partitioning(partitioning).build();
    }
}
