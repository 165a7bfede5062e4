/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.DecimalType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.VarbinaryType;
import dev.rockhopper.schema.type.VarcharType;

/** Which types can be keys, and how many bytes they take in the short key. Source: FE classes {@code Type}, {@code PrimitiveType}. */
public final class KeyTypes {

    private static final int DEFAULT_SLOT = 16;
    private static final int VARCHAR_BYTES = 20;
    private static final int DECIMALV2_BYTES = 12;

    private KeyTypes() {}

    /** Whether a column of the type can be a key or distribution column ({@code Type.canDistributedBy}). */
    public static boolean canBeKey(DataType type) {
        if (type instanceof ScalarType scalar) {
            return switch (scalar) {
                case BOOLEAN, TINYINT, SMALLINT, INT, BIGINT, LARGEINT, DATE, DATETIME, TIME -> true;
                case FLOAT, DOUBLE, JSON, VARIANT, HLL, BITMAP, PERCENTILE -> false;
            };
        }
        return type instanceof DecimalType || isText(type) || type instanceof VarbinaryType;
    }

    static boolean isText(DataType type) {
        return type instanceof CharType || isVarchar(type);
    }

    static boolean isVarchar(DataType type) {
        return type instanceof VarcharType;
    }

    /** Bytes in the short key; complex types count as nothing, they end the key anyway. */
    static int indexSize(DataType type) {
        if (type instanceof CharType text) {
            return text.length() == CharType.UNSPECIFIED ? 1 : text.length();
        }
        if (type instanceof VarcharType) {
            return VARCHAR_BYTES;
        }
        if (type instanceof VarbinaryType) {
            return DEFAULT_SLOT;
        }
        if (type instanceof DecimalType decimal) {
            return indexSize(decimal);
        }
        return type instanceof ScalarType scalar ? indexSize(scalar) : 0;
    }

    private static int indexSize(DecimalType decimal) {
        DecimalType.Width width =
                decimal.width() == DecimalType.Width.AUTO ? DecimalType.Width.of(decimal.precision()) : decimal.width();
        return switch (width) {
            case W32 -> 4;
            case W64 -> 8;
            case W128 -> 16;
            case W256 -> 32;
            case V2, AUTO -> DECIMALV2_BYTES;
        };
    }

    private static int indexSize(ScalarType scalar) {
        return switch (scalar) {
            case BOOLEAN, TINYINT -> 1;
            case SMALLINT -> 2;
            case DATE -> 3;
            case INT, FLOAT -> 4;
            case BIGINT, DOUBLE, DATETIME, TIME -> 8;
            case LARGEINT, JSON, VARIANT, HLL, BITMAP, PERCENTILE -> DEFAULT_SLOT;
        };
    }
}
