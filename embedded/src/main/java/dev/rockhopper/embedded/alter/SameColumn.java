/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredDefault;
import dev.rockhopper.schema.model.Names;
import java.util.List;

/** Whether two columns are the same to the server. Source: FE {@code Column.equals}. */
final class SameColumn {
    private SameColumn() {}

    static boolean same(StoredColumn a, StoredColumn b) {
        return Names.same(a.name(), b.name())
                && a.type().equals(b.type())
                && a.aggregate().equals(b.aggregate())
                && a.key() == b.key()
                && a.nullable() == b.nullable()
                && StoredDefault.same(a.defaultValue(), b.defaultValue())
                && (a.generated().isEmpty() || a.generated().equals(b.generated()))
                && a.comment().equals(b.comment());
    }

    static boolean same(List<StoredColumn> a, List<StoredColumn> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!same(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }
}
