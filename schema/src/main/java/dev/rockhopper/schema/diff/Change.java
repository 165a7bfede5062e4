/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff;

import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One difference of an object between the actual and the desired schema. */
public sealed interface Change {

    /** Name of the object, as it is called after the change (before it, for a drop). */
    String object();

    /**
     * The object is missing.
     *
     * @param wanted as it was stated, not normalised: what was left open stays open
     */
    record Created(SchemaObject wanted) implements Change {

        @Override
        public String object() {
            return wanted.name();
        }
    }

    /**
     * The object is not wanted.
     *
     * @param actual as it is, normalised
     */
    record Dropped(SchemaObject actual) implements Change {

        @Override
        public String object() {
            return actual.name();
        }
    }

    /**
     * A table or materialized view was called otherwise; further changes of it follow under the new name. Views have no rename: they are
     * dropped and created.
     *
     * @param actual as it is, under its old name, normalised
     */
    record Renamed(SchemaObject actual, String to) implements Change {

        @Override
        public String object() {
            return to;
        }
    }

    /**
     * The name is held by an object of another kind.
     *
     * @param actual as it is, normalised
     * @param wanted as it was stated, not normalised
     */
    record KindChanged(SchemaObject actual, SchemaObject wanted) implements Change {

        @Override
        public String object() {
            return wanted.name();
        }
    }

    /**
     * A table differs.
     *
     * @param actual as it is, normalised, already under the new table name and with the new column names, that is the state after the
     *     renames among the changes
     * @param wanted as it shall be, normalised
     * @param changes not empty; column renames come first and the other changes use new column names
     */
    record TableAltered(Table actual, Table wanted, List<TableChange> changes) implements Change {

        public TableAltered {
            changes = List.copyOf(changes);
        }

        @Override
        public String object() {
            return wanted.name();
        }
    }

    /** A view differs. */
    record ViewAltered(View actual, View wanted, Set<ViewAspect> aspects) implements Change {

        public ViewAltered {
            aspects = Collections.unmodifiableSet(EnumSet.copyOf(aspects));
        }

        @Override
        public String object() {
            return wanted.name();
        }
    }

    /** A materialized view differs. */
    record MaterializedViewAltered(
            MaterializedView actual, MaterializedView wanted, List<MaterializedViewChange> changes) implements Change {

        public MaterializedViewAltered {
            changes = List.copyOf(changes);
        }

        @Override
        public String object() {
            return wanted.name();
        }
    }

    /** What can differ in a view. */
    enum ViewAspect {
        COLUMNS,
        COLUMN_COMMENTS,
        COMMENT,
        SECURITY,
        QUERY
    }
}
