/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.statement;

import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;

/**
 * {@code DROP TABLE | VIEW | MATERIALIZED VIEW}.
 *
 * @param kind what the server must find under the name; it refuses another kind
 * @param name as written
 * @param ifExists whether a missing object is no error
 * @param force whether the recycle bin is skipped (tables only)
 */
public record DropObject(Kind kind, ObjectName name, boolean ifExists, boolean force) implements Statement {

    /** The kinds of droppable objects. */
    public enum Kind {
        TABLE,
        VIEW,
        MATERIALIZED_VIEW;

        /** The SQL words, for example {@code MATERIALIZED VIEW}. */
        public String sql() {
            return name().replace('_', ' ');
        }

        /** The kind of an object of the model. */
        public static Kind of(SchemaObject object) {
            if (object instanceof Table) {
                return TABLE;
            }
            return object instanceof View ? VIEW : MATERIALIZED_VIEW;
        }
    }

    /** The plain statement for an object. */
    public static DropObject of(SchemaObject object) {
        return new DropObject(Kind.of(object), ObjectName.of(object.name()), false, false);
    }
}
