/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.DecimalType;
import dev.rockhopper.schema.type.MapType;
import dev.rockhopper.schema.type.StructType;

/**
 * The storage width of a decimal is not shown, except inside arrays: {@code DECIMAL64(10,2)} and {@code DECIMALV2(9,0)} read back as
 * {@code decimal(10, 2)} and {@code decimal(9, 0)}. Source: FE classes {@code ScalarType}, {@code ArrayType}.
 */
final class DecimalWidth implements ColumnQuirk {

    @Override
    public Column apply(Column column, Table table) {
        return column.withType(without(column.type()));
    }

    static DataType without(DataType type) {
        if (type instanceof DecimalType decimal) {
            return DecimalType.of(decimal.precision(), decimal.scale());
        }
        if (type instanceof ArrayType array) {
            return new ArrayType(without(array.element()));
        }
        if (type instanceof MapType map) {
            return new MapType(without(map.key()), without(map.value()));
        }
        if (type instanceof StructType struct) {
            return new StructType(struct.fields().stream()
                    .map(field -> new StructType.Field(field.name(), without(field.type())))
                    .toList());
        }
        return type;
    }
}
