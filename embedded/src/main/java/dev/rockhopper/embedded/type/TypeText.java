/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.type;

import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.DecimalType;
import dev.rockhopper.schema.type.MapType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.StructType;
import dev.rockhopper.schema.type.VarbinaryType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.Locale;
import java.util.stream.Collectors;

/** The texts in which the server shows a type; there are several. Source: FE classes {@code ScalarType}, {@code ArrayType}. */
public final class TypeText {
    private TypeText() {}

    /** The form of SHOW CREATE TABLE, for example {@code decimal(10, 2)}; a DECIMAL directly inside an ARRAY keeps its width. */
    public static String sql(DataType type) {
        if (type instanceof ArrayType array) {
            boolean decimal = array.element() instanceof DecimalType;
            return "array<" + (decimal ? name(array.element()) : sql(array.element())) + ">";
        }
        if (type instanceof MapType map) {
            return "map<" + sql(map.key()) + "," + sql(map.value()) + ">";
        }
        if (type instanceof StructType struct) {
            return struct.fields().stream()
                    .map(field -> "`" + field.name() + "` " + sql(field.type()))
                    .collect(Collectors.joining(", ", "struct<", ">"));
        }
        if (type instanceof DecimalType decimal) {
            return "decimal(" + decimal.precision() + ", " + decimal.scale() + ")";
        }
        return type instanceof ScalarType scalar
                ? sql(scalar)
                : lengthForm(type).toLowerCase(Locale.ROOT);
    }

    private static String sql(ScalarType scalar) {
        return switch (scalar) {
            case TINYINT -> "tinyint(4)";
            case SMALLINT -> "smallint(6)";
            case INT -> "int(11)";
            case BIGINT -> "bigint(20)";
            case LARGEINT -> "largeint(40)";
            default -> scalar.name().toLowerCase(Locale.ROOT);
        };
    }

    /** The form of messages, for example {@code DECIMAL64(10,2)} or {@code ARRAY<INT>}. */
    public static String name(DataType type) {
        if (type instanceof ArrayType array) {
            return "ARRAY<" + name(array.element()) + ">";
        }
        if (type instanceof MapType map) {
            return "MAP<" + name(map.key()) + "," + name(map.value()) + ">";
        }
        if (type instanceof DecimalType decimal) {
            String keyword = decimal.width() == DecimalType.Width.V2
                    ? "DECIMAL"
                    : TypeKind.of(decimal).name();
            return keyword + "(" + decimal.precision() + "," + decimal.scale() + ")";
        }
        if (type instanceof StructType) {
            return sql(type);
        }
        return type instanceof ScalarType scalar ? scalar.name() : lengthForm(type);
    }

    private static String lengthForm(DataType type) {
        if (type instanceof CharType chars) {
            return withLength("CHAR", chars.length());
        }
        if (type instanceof VarcharType varchar) {
            return withLength("VARCHAR", varchar.length());
        }
        return withLength("VARBINARY", ((VarbinaryType) type).length());
    }

    private static String withLength(String keyword, int length) {
        return length < 0 ? keyword : keyword + "(" + length + ")";
    }

    /** {@code information_schema.columns.COLUMN_TYPE}. */
    public static String columnType(DataType type) {
        if (type == ScalarType.BOOLEAN) {
            return "tinyint(1)";
        }
        return type == ScalarType.LARGEINT ? "bigint(20) unsigned" : sql(type);
    }

    /** {@code information_schema.columns.DATA_TYPE}. */
    public static String dataType(DataType type) {
        if (type instanceof ArrayType) {
            return "array";
        }
        if (type instanceof MapType) {
            return "map";
        }
        if (type instanceof StructType) {
            return "struct";
        }
        if (type instanceof DecimalType) {
            return "decimal";
        }
        return switch (TypeKind.of(type)) {
            case BOOLEAN -> "tinyint";
            case LARGEINT -> "bigint unsigned";
            default -> TypeKind.of(type).name().toLowerCase(Locale.ROOT);
        };
    }

    /** The form of DESC and SHOW COLUMNS: the name, all in lower case; a DECIMAL on top level without its width. */
    public static String describe(DataType type) {
        if (type instanceof DecimalType decimal) {
            return "decimal(" + decimal.precision() + "," + decimal.scale() + ")";
        }
        return name(type).toLowerCase(Locale.ROOT);
    }

    /** The target of a CAST in a printed expression: DECIMAL without its width. */
    public static String castTarget(DataType type) {
        if (type instanceof DecimalType decimal) {
            return "DECIMAL(" + decimal.precision() + "," + decimal.scale() + ")";
        }
        return name(type);
    }
}
