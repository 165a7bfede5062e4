/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.DecimalType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.List;

/** Result types of arithmetic. Source: FE classes {@code ArithmeticExpr}, {@code TypeManager}, {@code DecimalV3FunctionAnalyzer}. */
final class Arithmetic {
    private static final int MAX_PRECISION = 38;
    private static final int MIN_QUOTIENT_SCALE = 6;

    private Arithmetic() {}

    /** The type that can hold both. */
    static DataType common(DataType a, DataType b) {
        if (a.equals(b)) {
            return a;
        }
        TypeKind left = TypeKind.of(a);
        TypeKind right = TypeKind.of(b);
        if (left.isString() && right.isString()) {
            return longer(a, b);
        }
        if (left == TypeKind.COMPLEX || left.isString() || right.isString()) {
            return right.isString() || left == TypeKind.COMPLEX && right == TypeKind.COMPLEX
                    ? (left == TypeKind.COMPLEX ? a : new VarcharType(VarcharType.UNSPECIFIED))
                    : (left.isString() ? new VarcharType(VarcharType.UNSPECIFIED) : a);
        }
        if (left.isFloating() || right.isFloating()) {
            return ScalarType.DOUBLE;
        }
        if (left.isDecimal() || right.isDecimal()) {
            return commonDecimal(asDecimal(a), asDecimal(b));
        }
        return left.ordinal() >= right.ordinal() ? a : b;
    }

    private static DataType longer(DataType a, DataType b) {
        if (a instanceof VarcharType x && b instanceof VarcharType y) {
            boolean unknown = x.length() < 0 || y.length() < 0;
            return new VarcharType(unknown ? VarcharType.UNSPECIFIED : Math.max(x.length(), y.length()));
        }
        return new VarcharType(VarcharType.UNSPECIFIED);
    }

    /** The type of a sum, difference or product. */
    static DataType exact(String operator, DataType a, DataType b) {
        TypeKind left = TypeKind.of(a);
        TypeKind right = TypeKind.of(b);
        if (left.isInteger() && right.isInteger()) {
            return wider(left.ordinal() >= right.ordinal() ? left : right);
        }
        boolean decimal =
                left.isDecimal() && (right.isDecimal() || right.isInteger()) || right.isDecimal() && left.isInteger();
        if (!decimal) {
            return ScalarType.DOUBLE;
        }
        DecimalType x = asDecimal(a);
        DecimalType y = asDecimal(b);
        if (operator.equals("*")) {
            return capped(x.precision() + y.precision(), x.scale() + y.scale());
        }
        int scale = Math.max(x.scale(), y.scale());
        int whole = Math.max(x.precision() - x.scale(), y.precision() - y.scale());
        return capped(whole + scale + 1, scale);
    }

    private static DataType wider(TypeKind kind) {
        return switch (kind) {
            case TINYINT -> ScalarType.SMALLINT;
            case SMALLINT -> ScalarType.INT;
            case LARGEINT -> ScalarType.LARGEINT;
            default -> ScalarType.BIGINT;
        };
    }

    /** The type of a quotient. */
    static DataType quotient(DataType a, DataType b) {
        if (!TypeKind.of(a).isDecimal() && !TypeKind.of(b).isDecimal()
                || TypeKind.of(a).isFloating()
                || TypeKind.of(b).isFloating()) {
            return ScalarType.DOUBLE;
        }
        DecimalType dividend = asDecimal(a);
        int scale = dividend.scale() <= MIN_QUOTIENT_SCALE
                ? dividend.scale() + MIN_QUOTIENT_SCALE
                : Math.max(dividend.scale(), 12);
        return capped(MAX_PRECISION, scale);
    }

    private static DecimalType capped(int precision, int scale) {
        return DecimalType.of(Math.min(MAX_PRECISION, precision), Math.min(MAX_PRECISION, scale));
    }

    private static DecimalType commonDecimal(DecimalType a, DecimalType b) {
        int scale = Math.max(a.scale(), b.scale());
        int whole = Math.max(a.precision() - a.scale(), b.precision() - b.scale());
        return capped(whole + scale, scale);
    }

    private static DecimalType asDecimal(DataType type) {
        if (type instanceof DecimalType decimal) {
            return decimal;
        }
        return switch (TypeKind.of(type)) {
            case BOOLEAN, TINYINT -> DecimalType.of(3, 0);
            case SMALLINT -> DecimalType.of(5, 0);
            case INT -> DecimalType.of(10, 0);
            case BIGINT -> DecimalType.of(19, 0);
            default -> DecimalType.of(MAX_PRECISION, 0);
        };
    }

    /** The DECIMAL that a function returns: of the given width, with the scale of its first argument. */
    static DataType decimalOf(String returns, List<Typed> arguments) {
        int scale = arguments.stream()
                .filter(each -> each.type() instanceof DecimalType)
                .mapToInt(each -> ((DecimalType) each.type()).scale())
                .findFirst()
                .orElse(0);
        int precision = switch (returns) {
            case "DECIMAL32" -> 9;
            case "DECIMAL64" -> 18;
            case "DECIMAL256" -> 76;
            case "DECIMALV2" -> 27;
            default -> MAX_PRECISION;
        };
        return DecimalType.of(precision, scale);
    }
}
