/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.VarbinaryType;
import dev.rockhopper.schema.type.VarcharType;

/**
 * A missing length: {@code CHAR} and {@code VARCHAR} mean one byte, {@code VARBINARY} means 1 MB. Inside a complex type a missing length
 * is refused or kept, therefore it is left alone there.
 *
 * <p>Servers before 2026-03-31 show {@code varbinary} without a length; both forms mean the same column. Source: FE class
 * {@code ColumnDefAnalyzer.analyze}.
 */
final class BareStringLength implements ColumnQuirk {

    static final int VARBINARY_LENGTH = 1_048_576;

    @Override
    public Column apply(Column column, Table table) {
        return column.withType(withLength(column.type()));
    }

    private static DataType withLength(DataType type) {
        if (type instanceof CharType text && text.length() == CharType.UNSPECIFIED) {
            return new CharType(1);
        }
        if (type instanceof VarcharType text && text.length() == VarcharType.UNSPECIFIED) {
            return new VarcharType(1);
        }
        if (type instanceof VarbinaryType bytes && bytes.length() == VarbinaryType.UNSPECIFIED) {
            return new VarbinaryType(VARBINARY_LENGTH);
        }
        return type;
    }
}
