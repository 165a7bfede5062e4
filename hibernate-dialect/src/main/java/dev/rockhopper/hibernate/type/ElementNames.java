/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.JdbcType;

/** Names of array types in casts, wide enough for every value of the element type. */
final class ElementNames {

    private ElementNames() {}

    static String arrayOf(JdbcType element) {
        return "array<" + name(element) + ">";
    }

    /** The name of an element type, {@code varchar} if there is no better one. */
    static String name(JdbcType element) {
        if (element instanceof ArrayType array) {
            return arrayOf(array.getElementJdbcType());
        }
        return switch (element.getDdlTypeCode()) {
            case SqlTypes.BOOLEAN, SqlTypes.BIT -> "boolean";
            case SqlTypes.TINYINT -> "tinyint";
            case SqlTypes.SMALLINT -> "smallint";
            case SqlTypes.INTEGER -> "int";
            case SqlTypes.BIGINT -> "bigint";
            case SqlTypes.REAL, SqlTypes.FLOAT, SqlTypes.DOUBLE -> "double";
            case SqlTypes.DATE -> "date";
            case SqlTypes.TIMESTAMP, SqlTypes.TIMESTAMP_UTC, SqlTypes.TIMESTAMP_WITH_TIMEZONE -> "datetime";
            case SqlTypes.JSON -> "json";
            default -> "varchar";
        };
    }
}
