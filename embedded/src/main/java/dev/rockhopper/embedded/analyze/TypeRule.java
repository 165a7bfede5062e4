/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.VersionGates;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.embedded.type.TypeText;
import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.DecimalType;
import dev.rockhopper.schema.type.MapType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.StructType;
import dev.rockhopper.schema.type.VarbinaryType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes a written type a stored one, or refuses it. Source: FE classes {@code ColumnDefAnalyzer}, {@code TypeDefAnalyzer}. */
public final class TypeRule {
    private static final int MAX_CHAR = 255;
    private static final int MAX_VARCHAR = 1048576;
    private static final int MAX_NESTING = 15;

    private TypeRule() {}

    /** The stored form of the type of a column: lengths that were not written are filled in. */
    public static DataType stored(String column, DataType type, VersionGates gates) {
        if (type == ScalarType.TIME) {
            throw Refusal.analysis("Type:TIME of column:" + column + " does not support");
        }
        DataType completed = type;
        if (type instanceof CharType chars && chars.length() <= 0) {
            completed = new CharType(1);
        } else if (type instanceof VarcharType varchar && varchar.length() <= 0) {
            completed = new VarcharType(1);
        } else if (type instanceof VarbinaryType binary && binary.length() < 0 && gates.completesVarbinary()) {
            completed = new VarbinaryType(MAX_VARCHAR);
        }
        return checked(completed, 0);
    }

    /** The stored form of a type inside another type, or of a field. */
    public static DataType nested(DataType type) {
        return checked(type, 1);
    }

    private static DataType checked(DataType type, int depth) {
        if (depth >= MAX_NESTING) {
            throw Refusal.analysis("Type exceeds the maximum nesting depth of " + MAX_NESTING);
        }
        if (type instanceof ArrayType array) {
            return array(array, depth);
        }
        if (type instanceof MapType map) {
            return map(map, depth);
        }
        if (type instanceof StructType struct) {
            return struct(struct, depth);
        }
        if (type instanceof DecimalType decimal) {
            return decimal(decimal);
        }
        if (type == ScalarType.TIME) {
            throw Refusal.analysis("Type:TIME does not support");
        }
        checkLength(type);
        return type;
    }

    private static DataType array(ArrayType array, int depth) {
        if (TypeKind.of(array.element()).isMetric()) {
            throw Refusal.analysis("Invalid data type: " + TypeText.sql(array));
        }
        return new ArrayType(checked(array.element(), depth + 1));
    }

    private static DataType map(MapType map, int depth) {
        TypeKind key = TypeKind.of(map.key());
        if (key == TypeKind.COMPLEX || key == TypeKind.JSON || key.isMetric()) {
            throw Refusal.ddl("Unsupported type specification: '" + TypeText.name(map.key())
                    + "' for map's key, which should be base types");
        }
        return new MapType(checked(map.key(), depth + 1), checked(map.value(), depth + 1));
    }

    private static DataType struct(StructType struct, int depth) {
        Set<String> names = new HashSet<>();
        for (StructType.Field field : struct.fields()) {
            if (!names.add(field.name().toLowerCase(Locale.ROOT))) {
                throw Refusal.ddl("struct contains duplicate subfield name: " + field.name());
            }
        }
        return new StructType(struct.fields().stream()
                .map(field -> new StructType.Field(field.name(), checked(field.type(), depth + 1)))
                .toList());
    }

    private static void checkLength(DataType type) {
        if (type instanceof CharType chars) {
            checkLength("Char", chars.length(), MAX_CHAR);
        } else if (type instanceof VarcharType varchar) {
            checkLength("Varchar", varchar.length(), MAX_VARCHAR);
        } else if (type instanceof VarbinaryType binary && binary.length() > MAX_VARCHAR) {
            throw Refusal.analysis("VARBINARY size must be <= " + MAX_VARCHAR + ": " + binary.length());
        }
    }

    private static void checkLength(String name, int length, int maximum) {
        if (length <= 0) {
            throw Refusal.analysis(name + " size must be > 0: " + length);
        }
        if (length > maximum) {
            throw Refusal.analysis(name + " size must be <= " + maximum + ": " + length);
        }
    }

    private static DataType decimal(DecimalType decimal) {
        if (decimal.precision() < 1 || decimal.precision() > maximumPrecision(DecimalType.Width.W256)) {
            throw Refusal.ddl("DECIMAL's precision should range from 1 to 76");
        }
        TypeKind kind = TypeKind.of(decimal);
        int maximum = maximumPrecision(decimal.width());
        if (decimal.precision() > maximum) {
            throw Refusal.analysis("Precision of " + kind + " must between 1 and " + maximum
                    + ", precision was set to: " + decimal.precision());
        }
        boolean old = decimal.width() == DecimalType.Width.V2;
        int maximumScale = old ? Math.min(9, decimal.precision()) : decimal.precision();
        if (decimal.scale() < 0 || decimal.scale() > maximumScale) {
            throw Refusal.analysis("Scale of " + kind + " must between 0 and " + maximumScale + ",  scale was set to: "
                    + decimal.scale());
        }
        boolean natural = decimal.width() == DecimalType.Width.of(decimal.precision());
        return natural ? DecimalType.of(decimal.precision(), decimal.scale()) : decimal;
    }

    private static int maximumPrecision(DecimalType.Width width) {
        return switch (width) {
            case V2 -> 27;
            case W32 -> 9;
            case W64 -> 18;
            case W128 -> 38;
            default -> 76;
        };
    }
}
