/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.table;

import dev.rockhopper.schema.diff.TableChange.SortKeyChanged;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Table;
import java.util.List;

/**
 * The sort key, if it is stated or was stated the last time; no longer stated means the key columns. A table without a stated sort key is sorted
 * by its key, also when that grows.
 */
final class SortKeyComparator implements TableComparator {

    @Override
    public List<SortKeyChanged> compare(TablePair pair) {
        List<String> actual = pair.actual().sortKey();
        List<String> wanted = pair.wanted().sortKey();
        boolean wasStated =
                pair.base().filter(table -> !table.sortKey().isEmpty()).isPresent();
        boolean compared = !wanted.isEmpty() || wasStated;
        return !compared || Names.same(effective(actual, pair.wanted()), effective(wanted, pair.wanted()))
                ? List.of()
                : List.of(new SortKeyChanged(actual, wanted));
    }

    private static List<String> effective(List<String> sortKey, Table table) {
        return sortKey.isEmpty() ? table.keyColumns() : sortKey;
    }
}
