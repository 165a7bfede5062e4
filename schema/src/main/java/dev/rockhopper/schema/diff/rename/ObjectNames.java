/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.rename;

import dev.rockhopper.schema.ddl.SqlTokens;
import dev.rockhopper.schema.diff.table.ColumnComparator;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;

/** Objects under other names. */
public final class ObjectNames {

    private ObjectNames() {}

    /** The object under another name. */
    public static SchemaObject renamed(SchemaObject object, String name) {
        if (object instanceof Table table) {
            return table.toBuilder().name(name).build();
        }
        if (object instanceof View view) {
            return new View(name, view.columns(), view.query(), view.comment(), view.security());
        }
        return ((MaterializedView) object).withName(name);
    }

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
