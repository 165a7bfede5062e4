/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.table;

import dev.rockhopper.schema.diff.TableChange;
import dev.rockhopper.schema.diff.TableChange.RollupAdded;
import dev.rockhopper.schema.diff.TableChange.RollupDropped;
import dev.rockhopper.schema.diff.TableChange.RollupModified;
import dev.rockhopper.schema.model.Rollup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rollups and synchronous materialized views that are stated, or were stated the last time. Others are left alone: SHOW CREATE TABLE does
 * not print them, so that a schema that does not mention them says nothing about them.
 */
final class RollupComparator implements TableComparator {

    @Override
    public List<TableChange> compare(TablePair pair) {
        List<TableChange> changes = new ArrayList<>();
        List<Rollup> existing = pair.actual().rollups();
        for (Rollup rollup : existing) {
            boolean stated = pair.base()
                    .flatMap(base -> find(base.rollups(), rollup.name()))
                    .isPresent();
            if (stated && find(pair.wanted().rollups(), rollup.name()).isEmpty()) {
                changes.add(new RollupDropped(rollup));
            }
        }
        for (Rollup rollup : pair.wanted().rollups()) {
            Optional<Rollup> actual = find(existing, rollup.name());
            if (actual.isEmpty()) {
                changes.add(new RollupAdded(rollup));
            } else if (!Rollups.same(actual.get(), rollup)) {
                changes.add(new RollupModified(actual.get(), rollup));
            }
        }
        return changes;
    }

    /** The server tells rollups apart by case. */
    private static Optional<Rollup> find(List<Rollup> rollups, String name) {
        return rollups.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
