/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.MapType;
import dev.rockhopper.schema.type.StructType;
import dev.rockhopper.schema.type.VarcharType;

/** The types that a materialized view stores: every text is as long as can be. Source: FE method {@code AnalyzerUtils.transformTableColumnType}. */
final class MaterializedViewTypes {
    private static final DataType TEXT = new VarcharType(1048576);

    private MaterializedViewTypes() {}

    static DataType stored(DataType type) {
        if (type instanceof CharType || type instanceof VarcharType) {
            return TEXT;
        }
        if (type instanceof ArrayType array) {
            return new ArrayType(stored(array.element()));
        }
        if (type instanceof MapType map) {
            return new MapType(stored(map.key()), stored(map.value()));
        }
        if (type instanceof StructType struct) {
            return new StructType(struct.fields().stream()
                    .map(each -> new StructType.Field(each.name(), stored(each.type())))
                    .toList());
        }
        return type;
    }
}
