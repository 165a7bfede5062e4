/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.type;

import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.DecimalType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.VarbinaryType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.EnumSet;
import java.util.Set;

/** The storage kind of a type, with what follows from it. Source: FE classes {@code PrimitiveType}, {@code Type}. */
public enum TypeKind {
    /** ARRAY, MAP and STRUCT. */
    COMPLEX(-1),
    BOOLEAN(1),
    TINYINT(1),
    SMALLINT(2),
    INT(4),
    BIGINT(8),
    LARGEINT(16),
    FLOAT(4),
    DOUBLE(8),
    DATE(3),
    DATETIME(8),
    /** Its size in a short key is its length. */
    CHAR(-1),
    VARCHAR(20),
    DECIMALV2(12),
    DECIMAL32(4),
    DECIMAL64(8),
    DECIMAL128(16),
    DECIMAL256(32),
    TIME(8),
    JSON(16),
    VARIANT(16),
    HLL(16),
    BITMAP(16),
    PERCENTILE(16),
    VARBINARY(16);

    private static final Set<TypeKind> METRICS = EnumSet.of(HLL, BITMAP, PERCENTILE);
    private static final Set<TypeKind> INTEGERS = EnumSet.of(TINYINT, SMALLINT, INT, BIGINT, LARGEINT);
    private static final Set<TypeKind> DECIMALS = EnumSet.of(DECIMALV2, DECIMAL32, DECIMAL64, DECIMAL128, DECIMAL256);

    private final int shortKeyBytes;

    TypeKind(int shortKeyBytes) {
        this.shortKeyBytes = shortKeyBytes;
    }

    /** The kind of a type. */
    public static TypeKind of(DataType type) {
        if (type instanceof ScalarType scalar) {
            return valueOf(scalar.name());
        }
        if (type instanceof DecimalType decimal) {
            return ofDecimal(decimal);
        }
        if (type instanceof CharType) {
            return CHAR;
        }
        if (type instanceof VarcharType) {
            return VARCHAR;
        }
        return type instanceof VarbinaryType ? VARBINARY : COMPLEX;
    }

    private static TypeKind ofDecimal(DecimalType decimal) {
        DecimalType.Width width =
                decimal.width() == DecimalType.Width.AUTO ? DecimalType.Width.of(decimal.precision()) : decimal.width();
        return switch (width) {
            case V2 -> DECIMALV2;
            case W32 -> DECIMAL32;
            case W64 -> DECIMAL64;
            case W128 -> DECIMAL128;
            default -> DECIMAL256;
        };
    }

    /** Bytes that a column of this type takes in the short key. */
    public static int shortKeyBytes(DataType type) {
        return type instanceof CharType chars ? chars.length() : of(type).shortKeyBytes;
    }

    /** HLL, BITMAP or PERCENTILE: never a key, no index, no default shown. */
    public boolean isMetric() {
        return METRICS.contains(this);
    }

    /** The integers, LARGEINT included. */
    public boolean isInteger() {
        return INTEGERS.contains(this);
    }

    /** Any DECIMAL. */
    public boolean isDecimal() {
        return DECIMALS.contains(this);
    }

    /** A DECIMAL other than DECIMALV2. */
    public boolean isDecimalV3() {
        return isDecimal() && this != DECIMALV2;
    }

    /** FLOAT or DOUBLE. */
    public boolean isFloating() {
        return this == FLOAT || this == DOUBLE;
    }

    /** CHAR or VARCHAR. */
    public boolean isString() {
        return this == CHAR || this == VARCHAR;
    }

    /** DATE or DATETIME. */
    public boolean isDate() {
        return this == DATE || this == DATETIME;
    }

    /** Whether a column of this kind may be a key or a distribution column (FE {@code Type.canDistributedBy}). */
    public boolean canBeKey() {
        return this != COMPLEX && !isFloating() && !isMetric() && this != JSON && this != VARIANT;
    }

    /** Whether a column of this kind may be a primary key column (FE {@code CreateTableAnalyzer.analyzeKeysDesc}). */
    public boolean canBePrimaryKey() {
        return this == BOOLEAN || isInteger() || this == VARCHAR || isDate();
    }

    /** Whether a bloom filter may be put on it (FE {@code Type.supportBloomFilter}). */
    public boolean supportsBloomFilter() {
        return canBeKey() && this != TINYINT && this != BOOLEAN && !isDecimalV3() && this != VARBINARY;
    }
}
