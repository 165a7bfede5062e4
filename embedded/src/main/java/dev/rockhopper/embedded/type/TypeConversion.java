/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.type;

import static dev.rockhopper.embedded.type.TypeKind.BIGINT;
import static dev.rockhopper.embedded.type.TypeKind.CHAR;
import static dev.rockhopper.embedded.type.TypeKind.COMPLEX;
import static dev.rockhopper.embedded.type.TypeKind.DATE;
import static dev.rockhopper.embedded.type.TypeKind.DATETIME;
import static dev.rockhopper.embedded.type.TypeKind.DECIMALV2;
import static dev.rockhopper.embedded.type.TypeKind.DOUBLE;
import static dev.rockhopper.embedded.type.TypeKind.FLOAT;
import static dev.rockhopper.embedded.type.TypeKind.INT;
import static dev.rockhopper.embedded.type.TypeKind.JSON;
import static dev.rockhopper.embedded.type.TypeKind.LARGEINT;
import static dev.rockhopper.embedded.type.TypeKind.SMALLINT;
import static dev.rockhopper.embedded.type.TypeKind.TINYINT;
import static dev.rockhopper.embedded.type.TypeKind.VARCHAR;

import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.DecimalType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which type a column may be changed to. Source: FE class {@code SchemaChangeTypeCompatibility}; semantics table 3.4. */
public final class TypeConversion {
    private static final Map<TypeKind, Set<TypeKind>> ALLOWED = new EnumMap<>(TypeKind.class);

    static {
        ALLOWED.put(TINYINT, EnumSet.of(SMALLINT, INT, BIGINT, LARGEINT, DOUBLE, VARCHAR));
        ALLOWED.put(SMALLINT, EnumSet.of(INT, BIGINT, LARGEINT, DOUBLE, VARCHAR));
        ALLOWED.put(INT, EnumSet.of(BIGINT, LARGEINT, DOUBLE, DATE, VARCHAR));
        ALLOWED.put(BIGINT, EnumSet.of(LARGEINT, DOUBLE, VARCHAR));
        ALLOWED.put(LARGEINT, EnumSet.of(VARCHAR));
        ALLOWED.put(FLOAT, EnumSet.of(DOUBLE, VARCHAR));
        ALLOWED.put(DOUBLE, EnumSet.of(VARCHAR));
        ALLOWED.put(CHAR, EnumSet.of(VARCHAR));
        ALLOWED.put(VARCHAR, EnumSet.of(TINYINT, SMALLINT, INT, BIGINT, LARGEINT, FLOAT, DOUBLE, DATE, JSON));
        ALLOWED.put(JSON, EnumSet.of(VARCHAR));
        ALLOWED.put(DECIMALV2, EnumSet.of(VARCHAR));
        ALLOWED.put(DATE, EnumSet.of(DATETIME));
        ALLOWED.put(DATETIME, EnumSet.of(DATE));
    }

    private TypeConversion() {}

    /** Whether the kinds fit; lengths of strings are another rule. */
    public static boolean isAllowed(DataType from, DataType to) {
        TypeKind source = TypeKind.of(from);
        TypeKind target = TypeKind.of(to);
        if (source == COMPLEX || target == COMPLEX) {
            return false;
        }
        if (source.isDecimalV3()) {
            return fromDecimal((DecimalType) from, to);
        }
        if (target.isDecimalV3()) {
            return toDecimal(source, (DecimalType) to);
        }
        return source == target || ALLOWED.getOrDefault(source, Set.of()).contains(target);
    }

    private static boolean fromDecimal(DecimalType from, DataType to) {
        if (to instanceof VarcharType varchar) {
            int point = from.scale() > 0 ? 1 : 0;
            int signAndSlack = 3;
            return from.precision() + point + signAndSlack <= varchar.length();
        }
        return to instanceof DecimalType decimal
                && decimal.width() != DecimalType.Width.V2
                && from.scale() <= decimal.scale()
                && from.precision() - from.scale() <= decimal.precision() - decimal.scale();
    }

    private static boolean toDecimal(TypeKind source, DecimalType to) {
        return source == VARCHAR || source == DECIMALV2 && to.precision() == 27 && to.scale() == 9;
    }
}
