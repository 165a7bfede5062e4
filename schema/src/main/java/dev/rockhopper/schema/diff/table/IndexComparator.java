/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.table;

import dev.rockhopper.schema.diff.TableChange;
import dev.rockhopper.schema.diff.TableChange.IndexAdded;
import dev.rockhopper.schema.diff.TableChange.IndexDropped;
import dev.rockhopper.schema.diff.TableChange.IndexModified;
import java.util.List;

/** Indexes by name, without case. The index of a dropped column vanishes with it, but is reported all the same. */
final class IndexComparator implements TableComparator {

    @Override
    public List<TableChange> compare(TablePair pair) {
        return Indexes.differing(pair.actual().indexes(), pair.wanted().indexes()).stream()
                .map(IndexComparator::change)
                .toList();
    }

    private static TableChange change(Indexes.Pair pair) {
        if (pair.wanted().isEmpty()) {
            return new IndexDropped(pair.actual().orElseThrow());
        }
        return pair.actual()
                .<TableChange>map(
                        actual -> new IndexModified(actual, pair.wanted().get()))
                .orElseGet(() -> new IndexAdded(pair.wanted().get()));
    }
}
