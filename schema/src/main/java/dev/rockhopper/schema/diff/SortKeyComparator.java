/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff;

import dev.rockhopper.schema.diff.TableChange.SortKeyChanged;
import dev.rockhopper.schema.model.Names;
import java.util.List;

/** The sort key, if it is stated or was stated the last time; no longer stated means the key columns. */
final class SortKeyComparator implements TableComparator {

    @Override
    public List<SortKeyChanged> compare(TablePair pair) {
        List<String> actual = pair.actual().sortKey();
        List<String> wanted = pair.wanted().sortKey();
        boolean wasStated =
                pair.base().filter(table -> !table.sortKey().isEmpty()).isPresent();
        boolean compared = !wanted.isEmpty() || wasStated;
        return !compared || Names.same(actual, wanted) ? List.of() : List.of(new SortKeyChanged(actual, wanted));
    }
}
