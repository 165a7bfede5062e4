/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.schema.model.Aggregate;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.type.DataType;
import java.util.Optional;

/** Values as messages show them. */
final class Shown {

    private Shown() {}

    /** A short text; empty for what is too long to be shown. */
    static Optional<String> text(Object value) {
        if (value instanceof String text) {
            return Optional.of(text);
        }
        if (value instanceof DataType type) {
            return Optional.of(type.sql());
        }
        if (value instanceof Aggregate aggregate) {
            return Optional.of(aggregate.sql());
        }
        if (value instanceof Key key) {
            return Optional.of(key.model().sql() + " (" + String.join(", ", key.columns()) + ")");
        }
        return value instanceof DefaultValue stated ? Optional.of(text(stated)) : Optional.empty();
    }

    private static String text(DefaultValue value) {
        if (value instanceof DefaultValue.Literal literal) {
            return "'" + literal.value() + "'";
        }
        if (value instanceof DefaultValue.CurrentTimestamp now) {
            return now.precision() == 0 ? "CURRENT_TIMESTAMP" : "CURRENT_TIMESTAMP(" + now.precision() + ")";
        }
        if (value instanceof DefaultValue.Expression expression) {
            return expression.sql();
        }
        return value instanceof DefaultValue.Null
                ? "NULL"
                : value instanceof DefaultValue.Uuid ? "uuid()" : "uuid_numeric()";
    }
}
