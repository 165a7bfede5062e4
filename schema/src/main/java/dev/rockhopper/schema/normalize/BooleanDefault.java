/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.type.ScalarType;
import java.util.Optional;

/**
 * The default of a BOOLEAN column reads back as {@code 1} or {@code 0}; older servers keep {@code true} and {@code false} as written, and
 * refuse a MODIFY COLUMN in the other spelling, which therefore restates the live one. Source: FE class {@code BoolLiteral}.
 */
final class BooleanDefault implements ColumnQuirk {

    @Override
    public Column apply(Column column, Table table) {
        if (column.type() == ScalarType.BOOLEAN
                && column.defaultValue().orElse(null) instanceof DefaultValue.Literal literal) {
            return column.withDefault(Optional.of(new DefaultValue.Literal(digit(literal.value()))));
        }
        return column;
    }

    private static String digit(String value) {
        if (value.equalsIgnoreCase("true")) {
            return "1";
        }
        return value.equalsIgnoreCase("false") ? "0" : value;
    }
}
