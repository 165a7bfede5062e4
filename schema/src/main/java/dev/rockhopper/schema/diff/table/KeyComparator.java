/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.table;

import dev.rockhopper.schema.diff.TableChange.KeyChanged;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.Names;
import java.util.List;

/** Key model and key columns. Columns that are added or dropped as key columns are reported as that, not here. */
final class KeyComparator implements TableComparator {

    @Override
    public List<KeyChanged> compare(TablePair pair) {
        if (pair.actual().key().isEmpty() || pair.wanted().key().isEmpty()) {
            return List.of();
        }
        Key actual = pair.actual().key().get();
        Key wanted = pair.wanted().key().get();
        boolean same = actual.model() == wanted.model()
                && Names.same(
                        common(actual, new ColumnIndex(pair.wanted())), common(wanted, new ColumnIndex(pair.actual())));
        return same ? List.of() : List.of(new KeyChanged(actual, wanted));
    }

    private static List<String> common(Key key, ColumnIndex other) {
        return key.columns().stream()
                .filter(name -> other.find(name).isPresent())
                .toList();
    }
}
