/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.entity.DefaultTexts;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.type.DataType;

/** The text of {@code @StarRocksColumn(defaultValue)} that states a default. */
final class DefaultText {

    private DefaultText() {}

    static String of(DefaultValue value, DataType type) {
        if (value instanceof DefaultValue.Literal literal) {
            return isTaken(literal, type) ? literal.value() : Sql.string(literal.value());
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

    /** Whether the bare text means the constant, and not a function. */
    private static boolean isTaken(DefaultValue.Literal literal, DataType type) {
        try {
            return DefaultTexts.ofText(literal.value(), type).equals(literal);
        } catch (RockhopperException e) {
            return false;
        }
    }
}
