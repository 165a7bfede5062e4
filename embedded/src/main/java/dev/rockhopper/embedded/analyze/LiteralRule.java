/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.VersionGates;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.embedded.type.TypeText;
import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.DecimalType;
import dev.rockhopper.schema.type.VarcharType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/** Checks a constant default against the type of its column. Source: FE method {@code ColumnDefAnalyzer.validateDefaultValue}. */
final class LiteralRule {
    private static final BigInteger LARGEINT_LIMIT = BigInteger.ONE.shiftLeft(127);

    private LiteralRule() {}

    /** The text that is stored. */
    static String stored(String value, DataType type, VersionGates gates) {
        TypeKind kind = TypeKind.of(type);
        boolean late = kind == TypeKind.JSON || kind == TypeKind.VARBINARY;
        if (late && !gates.hasNewDefaults()) {
            throw unsupported(type);
        }
        switch (kind) {
            case COMPLEX ->
                throw refuse("Default value for complex type '" + TypeText.name(type)
                        + "' requires expression syntax (e.g., [], map{}, row())");
            case BOOLEAN -> {
                String normal = bool(value);
                return gates.normalizesBooleans() ? normal : value;
            }
            case TINYINT, SMALLINT, INT, BIGINT -> integer(value, kind);
            case LARGEINT -> largeInt(value);
            case FLOAT, DOUBLE -> floating(value);
            case DECIMALV2, DECIMAL32, DECIMAL64, DECIMAL128, DECIMAL256 -> decimal(value, (DecimalType) type);
            case CHAR -> length(value, ((CharType) type).length());
            case VARCHAR -> length(value, ((VarcharType) type).length());
            case DATE, DATETIME -> date(value);
            case HLL, BITMAP, VARBINARY -> empty(value, type);
            case JSON -> JsonRule.check(value);
            default -> throw unsupported(type);
        }
        return value;
    }

    /** The message without its frame; {@link DefaultRule} adds it. */
    private static Refusal refuse(String message) {
        return Refusal.ddl(message);
    }

    private static Refusal unsupported(DataType type) {
        return refuse("Cannot add default value for type '" + TypeText.name(type) + "'");
    }

    private static String bool(String value) {
        String word = value.toLowerCase(Locale.ROOT);
        return switch (word.trim()) {
            case "true", "1" -> word.equals("true") ? "1" : value;
            case "false", "0" -> word.equals("false") ? "0" : value;
            default -> throw refuse("Invalid BOOLEAN literal: " + value);
        };
    }

    private static void integer(String value, TypeKind kind) {
        long number;
        try {
            number = Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw refuse("Invalid number format: " + value);
        }
        int bits = switch (kind) {
            case TINYINT -> 7;
            case SMALLINT -> 15;
            case INT -> 31;
            default -> 63;
        };
        if (BigInteger.valueOf(number).bitLength() > bits) {
            throw refuse("Number out of range[" + value + "]. type: " + kind);
        }
    }

    private static void largeInt(String value) {
        BigInteger number;
        try {
            number = new BigInteger(value);
        } catch (NumberFormatException e) {
            throw refuse("Invalid integer literal: " + value);
        }
        if (number.compareTo(LARGEINT_LIMIT) >= 0 || number.compareTo(LARGEINT_LIMIT.negate()) < 0) {
            throw refuse("Large int literal is out of range: " + value);
        }
    }

    private static void floating(String value) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw refuse("Invalid floating-point literal: " + value);
        }
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw refuse("Invalid literal:" + number);
        }
    }

    private static void decimal(String value, DecimalType type) {
        BigDecimal number;
        try {
            number = new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw refuse("Invalid floating-point literal: " + value);
        }
        int scale = Math.max(0, number.scale());
        int whole = Math.max(0, number.precision() - number.scale());
        if (type.precision() < whole + scale || type.scale() < scale) {
            throw refuse("Type " + TypeText.name(type) + " is too narrow to hold the DecimalLiteral '"
                    + number.toPlainString() + "' (precision=" + (whole + scale) + ", scale=" + scale + ")");
        }
    }

    private static void length(String value, int length) {
        if (value.length() > length) {
            throw refuse("Default value is too long: " + value);
        }
    }

    private static void date(String value) {
        if (DateTexts.parse(value).isEmpty()) {
            throw refuse("date literal [" + value + "] is invalid");
        }
    }

    private static void empty(String value, DataType type) {
        if (!value.isEmpty()) {
            throw refuse("Type '" + TypeText.name(type) + "' only supports empty string \"\" as default value");
        }
    }
}
