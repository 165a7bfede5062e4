/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.column;

import dev.rockhopper.schema.model.Names;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wrong with a type. Source: FE classes {@code TypeDefAnalyzer}, {@code ScalarType}, {@code StructType}. */
public final class TypeChecks {

    private static final int LONGEST_CHAR = 255;
    private static final int LONGEST_TEXT = 1_048_576;
    private static final Set<ScalarType> METRICS = Set.of(ScalarType.HLL, ScalarType.BITMAP, ScalarType.PERCENTILE);

    private TypeChecks() {}

    static boolean isMetric(DataType type) {
        return type instanceof ScalarType scalar && METRICS.contains(scalar);
    }

    public static boolean isComplex(DataType type) {
        return type instanceof ArrayType || type instanceof MapType || type instanceof StructType;
    }

    public static boolean isFloat(DataType type) {
        return type == ScalarType.FLOAT || type == ScalarType.DOUBLE;
    }

    /** The problem in one sentence; empty if there is none. */
    static Optional<String> problem(DataType type, boolean nested) {
        if (type instanceof CharType text) {
            return length("CHAR", text.length(), LONGEST_CHAR, nested);
        }
        if (type instanceof VarcharType text) {
            return length("VARCHAR", text.length(), LONGEST_TEXT, nested);
        }
        if (type instanceof VarbinaryType bytes) {
            return length("VARBINARY", bytes.length(), LONGEST_TEXT, false);
        }
        if (type instanceof DecimalType decimal) {
            return decimal(decimal);
        }
        if (type == ScalarType.TIME) {
            return Optional.of("TIME is no type of columns.");
        }
        return type instanceof ScalarType ? Optional.empty() : complex(type);
    }

    private static Optional<String> length(String name, int length, int longest, boolean required) {
        if (length == VarcharType.UNSPECIFIED) {
            return required ? Optional.of(name + " inside of a complex type needs a length.") : Optional.empty();
        }
        boolean possible = length > 0 && length <= longest;
        return possible ? Optional.empty() : Optional.of(name + " has 1 to " + longest + " bytes, not " + length + ".");
    }

    private static Optional<String> decimal(DecimalType type) {
        int digits = switch (type.width()) {
            case V2 -> 27;
            case W32 -> 9;
            case W64 -> 18;
            case W128 -> 38;
            case W256, AUTO -> 76;
        };
        if (type.precision() < 1 || type.precision() > digits) {
            return Optional.of(
                    type.width().keyword() + " has 1 to " + digits + " digits, not " + type.precision() + ".");
        }
        int scale = type.width() == DecimalType.Width.V2 ? Math.min(9, type.precision()) : type.precision();
        return type.scale() < 0 || type.scale() > scale
                ? Optional.of("The scale of " + type.sql() + " is 0 to " + scale + ".")
                : Optional.empty();
    }

    private static Optional<String> complex(DataType type) {
        if (type instanceof ArrayType array) {
            return element(array, array.element());
        }
        if (type instanceof MapType map) {
            if (isComplex(map.key()) || isMetric(map.key()) || map.key() == ScalarType.JSON) {
                return Optional.of(map.key().sql() + " cannot be the key of a MAP.");
            }
            return problem(map.key(), true).or(() -> problem(map.value(), true));
        }
        return struct((StructType) type);
    }

    private static Optional<String> element(ArrayType array, DataType element) {
        return isMetric(element)
                ? Optional.of(array.sql() + ": " + element.sql() + " cannot be the element of an ARRAY.")
                : problem(element, true);
    }

    private static Optional<String> struct(StructType type) {
        List<String> keys =
                type.fields().stream().map(field -> Names.key(field.name())).toList();
        if (keys.isEmpty()) {
            return Optional.of("A STRUCT needs a field.");
        }
        if (new HashSet<>(keys).size() < keys.size()) {
            return Optional.of("A STRUCT has two fields of one name; case makes no difference.");
        }
        return type.fields().stream()
                .flatMap(field -> problem(field.type(), true).stream())
                .findFirst();
    }
}
