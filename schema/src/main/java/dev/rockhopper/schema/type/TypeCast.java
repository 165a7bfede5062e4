/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.type;

import static dev.rockhopper.schema.type.ScalarType.BITMAP;
import static dev.rockhopper.schema.type.ScalarType.BOOLEAN;
import static dev.rockhopper.schema.type.ScalarType.DATE;
import static dev.rockhopper.schema.type.ScalarType.DATETIME;
import static dev.rockhopper.schema.type.ScalarType.HLL;
import static dev.rockhopper.schema.type.ScalarType.JSON;
import static dev.rockhopper.schema.type.ScalarType.PERCENTILE;
import static dev.rockhopper.schema.type.ScalarType.VARIANT;

import java.util.List;
import java.util.Set;

/** Which types {@code CAST} can turn into which. Source: FE classes {@code TypeManager.canCastTo} and {@code PrimitiveType}. */
public final class TypeCast {

    private static final Set<ScalarType> STATES = Set.of(HLL, BITMAP, PERCENTILE);

    private TypeCast() {}

    /** Whether the server accepts the cast; a value that does not fit may still become NULL. */
    public static boolean isPossible(DataType from, DataType to) {
        if (from.equals(to)) {
            return true;
        }
        if (from instanceof ArrayType left && to instanceof ArrayType right) {
            return isPossible(left.element(), right.element());
        }
        if (from instanceof MapType left && to instanceof MapType right) {
            return isPossible(left.key(), right.key()) && isPossible(left.value(), right.value());
        }
        if (from instanceof StructType left && to instanceof StructType right) {
            return fields(left.fields(), right.fields());
        }
        return isComplex(to) ? toComplex(from, to) : !isComplex(from) && scalar(from, to);
    }

    /**
     * Whether a cast leaves every value in the field of the same name: the server casts a STRUCT by position. Source: BE class {@code
     * CastStructExpr}.
     */
    public static boolean keepsFields(DataType from, DataType to) {
        if (from instanceof ArrayType left && to instanceof ArrayType right) {
            return keepsFields(left.element(), right.element());
        }
        if (from instanceof MapType left && to instanceof MapType right) {
            return keepsFields(left.key(), right.key()) && keepsFields(left.value(), right.value());
        }
        boolean structs = from instanceof StructType && to instanceof StructType;
        return !structs || sameFields(((StructType) from).fields(), ((StructType) to).fields());
    }

    private static boolean sameFields(List<StructType.Field> from, List<StructType.Field> to) {
        boolean same = from.size() == to.size();
        for (int i = 0; same && i < from.size(); i++) {
            same = from.get(i).name().equalsIgnoreCase(to.get(i).name())
                    && keepsFields(from.get(i).type(), to.get(i).type());
        }
        return same;
    }

    private static boolean fields(List<StructType.Field> from, List<StructType.Field> to) {
        boolean possible = from.size() == to.size();
        for (int i = 0; possible && i < from.size(); i++) {
            possible = isPossible(from.get(i).type(), to.get(i).type());
        }
        return possible;
    }

    private static boolean toComplex(DataType from, DataType to) {
        if (from == BOOLEAN) {
            return true;
        }
        if (to instanceof ArrayType array) {
            boolean simple = !isComplex(array.element()) || array.element() instanceof StructType;
            return isText(from) || (from == JSON || from == VARIANT) && simple;
        }
        if (to instanceof MapType map) {
            return (from == JSON || from == VARIANT)
                    && isPossible(VarcharType.STRING, map.key())
                    && isPossible(from, map.value());
        }
        return from == JSON || from == VARIANT;
    }

    private static boolean scalar(DataType from, DataType to) {
        if (STATES.contains(from) || STATES.contains(to)) {
            return to == BITMAP && isText(from);
        }
        if (from == JSON || to == JSON) {
            DataType other = from == JSON ? to : from;
            return other == BOOLEAN || other == VARIANT || isNumber(other) || isText(other);
        }
        if (from == VARIANT || to == VARIANT) {
            return !(from instanceof VarbinaryType || to instanceof VarbinaryType);
        }
        return !(from instanceof DecimalType) || to == BOOLEAN || isNumber(to) || isText(to);
    }

    private static boolean isComplex(DataType type) {
        return type instanceof ArrayType || type instanceof MapType || type instanceof StructType;
    }

    private static boolean isText(DataType type) {
        return type instanceof VarcharType || type instanceof CharType;
    }

    private static boolean isNumber(DataType type) {
        boolean date = type == DATE || type == DATETIME;
        return type instanceof DecimalType
                || type instanceof ScalarType scalar
                        && !date
                        && !STATES.contains(scalar)
                        && scalar != BOOLEAN
                        && scalar != JSON
                        && scalar != VARIANT
                        && scalar != ScalarType.TIME;
    }
}
