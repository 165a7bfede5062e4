/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.type;

import java.util.Objects;

/**
 * An exact number.
 *
 * <p>The server shows {@code DECIMAL32/64/128/256} as {@code decimal} on top level and keeps the width inside arrays (FE class
 * {@code ArrayType}); therefore the written width is part of the type until it is normalised.
 *
 * @param width the storage width as written
 * @param precision number of digits, 1 to 76
 * @param scale digits after the point, 0 to precision
 */
public record DecimalType(Width width, int precision, int scale) implements DataType {

    /** The storage width. */
    public enum Width {
        /** {@code DECIMAL(p,s)}: the server picks the width by the precision. */
        AUTO("DECIMAL"),
        /** The fixed-point type of old versions: precision up to 27, scale up to 9. */
        V2("DECIMALV2"),
        W32("DECIMAL32"),
        W64("DECIMAL64"),
        W128("DECIMAL128"),
        /** Since 4.0. */
        W256("DECIMAL256");

        private final String keyword;

        Width(String keyword) {
            this.keyword = keyword;
        }

        /** The SQL keyword of this width. */
        public String keyword() {
            return keyword;
        }

        /** The width that the server picks for a precision: 9, 18, 38 and 76 digits are the limits. */
        public static Width of(int precision) {
            if (precision <= 9) {
                return W32;
            }
            if (precision <= 18) {
                return W64;
            }
            return precision <= 38 ? W128 : W256;
        }
    }

    public DecimalType {
        Objects.requireNonNull(width, "width");
    }

    /** {@code DECIMAL(precision, scale)}. */
    public static DecimalType of(int precision, int scale) {
        return new DecimalType(Width.AUTO, precision, scale);
    }

    @Override
    public String sql() {
        return width.keyword() + "(" + precision + "," + scale + ")";
    }

    @Override
    public String toString() {
        return sql();
    }
}
