/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.shown;

import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.DecimalType;
import dev.rockhopper.schema.type.DecimalType.Width;
import dev.rockhopper.schema.type.MapType;
import dev.rockhopper.schema.type.StructType;

/**
 * Inside arrays decimals are shown with their width, so that {@code DECIMAL} without one is DECIMALV2 there. Source: FE classes {@code
 * ArrayType.toSql}, {@code ScalarType.toString}.
 */
final class ArrayDecimals implements Repair {

    @Override
    public Table of(Table table, String database) {
        return table.toBuilder()
                .columns(table.columns().stream()
                        .map(column -> column.withType(mended(column.type())))
                        .toList())
                .build();
    }

    private static DataType mended(DataType type) {
        if (type instanceof ArrayType array) {
            DataType element = array.element();
            boolean old = element instanceof DecimalType decimal && decimal.width() == Width.AUTO;
            return new ArrayType(old ? old((DecimalType) element) : mended(element));
        }
        if (type instanceof MapType map) {
            return new MapType(mended(map.key()), mended(map.value()));
        }
        if (type instanceof StructType struct) {
            return new StructType(struct.fields().stream()
                    .map(field -> new StructType.Field(field.name(), mended(field.type())))
                    .toList());
        }
        return type;
    }

    private static DecimalType old(DecimalType decimal) {
        return new DecimalType(Width.V2, decimal.precision(), decimal.scale());
    }
}
