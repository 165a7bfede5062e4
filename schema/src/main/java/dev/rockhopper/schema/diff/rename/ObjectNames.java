/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.rename;

import dev.rockhopper.schema.ddl.SqlTokens;
import dev.rockhopper.schema.diff.table.ColumnComparator;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;

/** Objects under other names. */
public final class ObjectNames {

    private ObjectNames() {}

    /** Whether what exists looks like what is wanted, whatever they are called. */
    public static boolean fits(SchemaObject actual, SchemaObject wanted) {
        if (actual instanceof Table left && wanted instanceof Table right) {
            return ColumnComparator.sameColumns(left, right);
        }
        return actual instanceof MaterializedView left
                && wanted instanceof MaterializedView right
                && SqlTokens.sameText(left.query(), right.query());
    }
}
