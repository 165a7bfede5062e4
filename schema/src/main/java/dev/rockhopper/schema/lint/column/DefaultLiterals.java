/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.column;

import dev.rockhopper.schema.normalize.DateTexts;
import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.DecimalType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.VarbinaryType;
import dev.rockhopper.schema.type.VarcharType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/** Whether a string constant is a value of a type. Source: FE classes {@code LiteralExprFactory}, {@code DecimalLiteral}, {@code DateLiteral}. */
final class DefaultLiterals {

    private static final Set<String> BOOLEANS = Set.of("true", "false", "0", "1");

    /** Made when a default of type JSON is met: few schemas have one, and it takes long. */
    private static final class Json {
        static final ObjectMapper MAPPER = new ObjectMapper();
    }

    private DefaultLiterals() {}

    /** Why not, in one sentence; empty if it is. */
    static Optional<String> problem(String value, DataType type) {
        if (type instanceof ScalarType scalar) {
            return scalar(value, scalar);
        }
        if (type instanceof CharType text) {
            return length(value, Math.max(text.length(), 1));
        }
        if (type instanceof VarcharType text) {
            return length(value, Math.max(text.length(), 1));
        }
        if (type instanceof DecimalType decimal) {
            return decimal(value, decimal);
        }
        if (type instanceof VarbinaryType) {
            return onlyEmpty(value, type);
        }
        return Optional.of("The default of " + type.sql() + " must be an expression such as [], map{} or row().");
    }

    private static Optional<String> scalar(String value, ScalarType type) {
        return switch (type) {
            case BOOLEAN -> expect(BOOLEANS.contains(value.trim().toLowerCase(Locale.ROOT)), value, type);
            case TINYINT -> integer(value, type, 7);
            case SMALLINT -> integer(value, type, 15);
            case INT -> integer(value, type, 31);
            case BIGINT -> integer(value, type, 63);
            case LARGEINT -> integer(value, type, 127);
            case FLOAT, DOUBLE -> expect(isNumber(value.trim()), value, type);
            case DATE, DATETIME -> expect(isDate(value), value, type);
            case JSON -> json(value);
            case HLL, BITMAP -> onlyEmpty(value, type);
            case PERCENTILE, VARIANT, TIME -> Optional.of(type.sql() + " has no default.");
        };
    }

    private static Optional<String> expect(boolean possible, String value, DataType type) {
        return possible ? Optional.empty() : Optional.of("'" + value + "' is no " + type.sql() + ".");
    }

    private static Optional<String> integer(String value, ScalarType type, int bits) {
        if (!value.matches("[+-]?\\d{1,60}")) {
            return expect(false, value, type);
        }
        BigInteger limit = BigInteger.ONE.shiftLeft(bits);
        BigInteger number = new BigInteger(value);
        boolean fits = number.compareTo(limit) < 0 && number.compareTo(limit.negate()) >= 0;
        return fits ? Optional.empty() : Optional.of(value + " is out of the range of " + type.sql() + ".");
    }

    private static boolean isNumber(String value) {
        return decimal(value).isPresent();
    }

    private static Optional<BigDecimal> decimal(String value) {
        try {
            return Optional.of(new BigDecimal(value));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> decimal(String value, DecimalType type) {
        Optional<BigDecimal> number = decimal(value);
        if (number.isEmpty()) {
            return expect(false, value, type);
        }
        int scale = Math.max(number.get().scale(), 0);
        int precision = Math.max(number.get().precision(), scale);
        return precision > type.precision() || scale > type.scale()
                ? Optional.of(value + " has more digits than " + type.sql() + " can hold.")
                : Optional.empty();
    }

    private static Optional<String> length(String value, int longest) {
        return value.length() > longest
                ? Optional.of("'" + value + "' is longer than " + longest + ".")
                : Optional.empty();
    }

    private static Optional<String> onlyEmpty(String value, DataType type) {
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of("The only default of " + type.sql() + " is the empty string.");
    }

    private static boolean isDate(String value) {
        return DateTexts.parse(value).isPresent()
                || value.matches("\\d{2}-\\d{1,2}-\\d{1,2}( .*)?")
                || value.matches("\\d{4}-\\d{1,2}-\\d{1,2}T.*");
    }

    private static Optional<String> json(String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            Json.MAPPER.readTree(value);
            return Optional.empty();
        } catch (JacksonException e) {
            return expect(false, value, ScalarType.JSON);
        }
    }
}
