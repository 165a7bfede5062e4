/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.type;

import static dev.rockhopper.schema.type.ScalarType.BIGINT;
import static dev.rockhopper.schema.type.ScalarType.DATE;
import static dev.rockhopper.schema.type.ScalarType.DATETIME;
import static dev.rockhopper.schema.type.ScalarType.DOUBLE;
import static dev.rockhopper.schema.type.ScalarType.FLOAT;
import static dev.rockhopper.schema.type.ScalarType.INT;
import static dev.rockhopper.schema.type.ScalarType.JSON;
import static dev.rockhopper.schema.type.ScalarType.LARGEINT;
import static dev.rockhopper.schema.type.ScalarType.SMALLINT;
import static dev.rockhopper.schema.type.ScalarType.TINYINT;

import java.util.Map;
import java.util.Set;

/**
 * Which types MODIFY COLUMN can turn into which.
 *
 * <p>Source: FE classes {@code SchemaChangeTypeCompatibility} and {@code Column.checkSchemaChangeAllowed}; unchanged since 2022.
 */
public enum TypeConversion {
    /** Every value stays what it is. */
    EXACT,
    /** Values can lose precision, become NULL, or make the job fail. */
    LOSSY,
    /** The server refuses. */
    REFUSED;

    private static final int JSON_LENGTH = 1024;

    private static final int DECIMAL_EXTRA = 3;

    private static final Map<ScalarType, Set<ScalarType>> EXACT_SCALARS = Map.of(
            TINYINT, Set.of(SMALLINT, INT, BIGINT, LARGEINT, DOUBLE),
            SMALLINT, Set.of(INT, BIGINT, LARGEINT, DOUBLE),
            INT, Set.of(BIGINT, LARGEINT, DOUBLE),
            BIGINT, Set.of(LARGEINT),
            FLOAT, Set.of(DOUBLE),
            DATE, Set.of(DATETIME));

    private static final Map<ScalarType, Set<ScalarType>> LOSSY_SCALARS =
            Map.of(INT, Set.of(DATE), BIGINT, Set.of(DOUBLE), DATETIME, Set.of(DATE));

    private static final Set<ScalarType> TO_VARCHAR = Set.of(TINYINT, SMALLINT, INT, BIGINT, LARGEINT, FLOAT, DOUBLE);

    private static final Set<ScalarType> FROM_VARCHAR =
            Set.of(TINYINT, SMALLINT, INT, BIGINT, LARGEINT, FLOAT, DOUBLE, DATE, JSON);

    /** What happens to values; two equal scalar types are {@link #EXACT}, two equal complex types are {@link #REFUSED}. */
    public static TypeConversion of(DataType from, DataType to) {
        if (isComplex(from) || isComplex(to)) {
            return REFUSED;
        }
        if (from.equals(to)) {
            return EXACT;
        }
        if (from instanceof ScalarType scalar) {
            return ofScalar(scalar, to);
        }
        if (from instanceof DecimalType decimal) {
            return ofDecimal(decimal, to);
        }
        if (from instanceof CharType text) {
            boolean wide = to instanceof CharType other && other.length() >= text.length()
                    || to instanceof VarcharType varchar && varchar.length() >= text.length();
            return wide ? EXACT : REFUSED;
        }
        if (from instanceof VarbinaryType bytes && to instanceof VarbinaryType other) {
            boolean longer = other.length() == VarbinaryType.UNSPECIFIED
                    || bytes.length() != VarbinaryType.UNSPECIFIED && other.length() >= bytes.length();
            return longer ? EXACT : LOSSY;
        }
        return from instanceof VarcharType text ? ofVarchar(text, to) : REFUSED;
    }

    /** Whether a type is ARRAY, MAP or STRUCT. */
    public static boolean isComplex(DataType type) {
        return type instanceof ArrayType || type instanceof MapType || type instanceof StructType;
    }

    /** Whether only the length of a VARCHAR grows. */
    public static boolean isVarcharWidening(DataType from, DataType to) {
        return from instanceof VarcharType a && to instanceof VarcharType b && b.length() > a.length();
    }

    private static TypeConversion ofScalar(ScalarType from, DataType to) {
        if (to instanceof VarcharType varchar) {
            boolean fits = from == JSON && varchar.length() >= JSON_LENGTH;
            return TO_VARCHAR.contains(from) ? LOSSY : fits ? EXACT : REFUSED;
        }
        if (!(to instanceof ScalarType scalar)) {
            return REFUSED;
        }
        if (EXACT_SCALARS.getOrDefault(from, Set.of()).contains(scalar)) {
            return EXACT;
        }
        return LOSSY_SCALARS.getOrDefault(from, Set.of()).contains(scalar) ? LOSSY : REFUSED;
    }

    private static TypeConversion ofDecimal(DecimalType from, DataType to) {
        if (to instanceof VarcharType varchar) {
            int needed = from.precision() + (from.scale() > 0 ? 1 : 0) + DECIMAL_EXTRA;
            return from.width() == DecimalType.Width.V2 || needed <= varchar.length() ? EXACT : REFUSED;
        }
        if (!(to instanceof DecimalType wider) || wider.width() == DecimalType.Width.V2) {
            return REFUSED;
        }
        if (from.width() == DecimalType.Width.V2) {
            return wider.precision() == 27 && wider.scale() == 9 ? EXACT : REFUSED;
        }
        boolean holds =
                from.scale() <= wider.scale() && from.precision() - from.scale() <= wider.precision() - wider.scale();
        return holds ? EXACT : REFUSED;
    }

    private static TypeConversion ofVarchar(VarcharType from, DataType to) {
        if (to instanceof VarcharType other) {
            return other.length() >= from.length() ? EXACT : REFUSED;
        }
        boolean parsed = to instanceof ScalarType scalar && FROM_VARCHAR.contains(scalar)
                || to instanceof DecimalType decimal && decimal.width() != DecimalType.Width.V2;
        return parsed ? LOSSY : REFUSED;
    }
}
