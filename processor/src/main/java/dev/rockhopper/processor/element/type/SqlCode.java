/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.type;

import java.util.Optional;

/**
 * Type codes of JDBC and Hibernate as types of StarRocks. Source: Hibernate's {@code SqlTypes} and {@code StarRocksDialect}'s column types.
 */
public final class SqlCode {

    public static final int BOOLEAN = 16;
    public static final int TINYINT = -6;
    public static final int SMALLINT = 5;
    public static final int INTEGER = 4;
    public static final int BIGINT = -5;
    public static final int FLOAT = 6;
    public static final int NUMERIC = 2;
    public static final int CHAR = 1;
    public static final int VARCHAR = 12;
    public static final int VARBINARY = -3;
    public static final int CLOB = 2005;
    public static final int BLOB = 2004;
    public static final int DATE = 91;
    public static final int TIME = 92;
    public static final int TIMESTAMP = 93;
    public static final int UUID = 3000;
    public static final int JSON = 3001;
    public static final int ARRAY = 2003;
    public static final int STRUCT = 2002;
    public static final int STRUCT_ARRAY = 3016;
    public static final int JSON_ARRAY = 3018;

    private static final int MAX_LENGTH = 1_048_576;
    private static final int LONG_LENGTH = 32_600;
    private static final int FLOAT_BITS = 24;
    private static final double BITS_PER_DIGIT = Math.log(10) / Math.log(2);

    private SqlCode() {}

    /** The type of a column; empty for codes that only Hibernate knows, and for sizes that it refuses. */
    public static Optional<String> sql(int code, JavaForm form, Size size) {
        return switch (code) {
            case BOOLEAN -> Optional.of("BOOLEAN");
            case TINYINT -> Optional.of("TINYINT");
            case SMALLINT -> Optional.of("SMALLINT");
            case INTEGER -> Optional.of("INT");
            case BIGINT -> Optional.of("BIGINT");
            case FLOAT, 8 -> floating(form, size);
            case 7 -> Optional.of("FLOAT");
            case NUMERIC, 3 -> Optional.of(decimal(form, size));
            case CHAR, -15 -> sized("CHAR", form, size);
            case VARCHAR, -9 -> sized("VARCHAR", form, size);
            case -2, VARBINARY -> sized("VARBINARY", form, size);
            case -1, -16 -> Optional.of("VARCHAR(" + size.length().orElse(LONG_LENGTH) + ")");
            case -4 -> Optional.of("VARBINARY(" + size.length().orElse(LONG_LENGTH) + ")");
            case CLOB, 2011, 4001, 4002 -> Optional.of("VARCHAR(" + MAX_LENGTH + ")");
            case BLOB, 4003 -> Optional.of("VARBINARY(" + MAX_LENGTH + ")");
            case DATE -> Optional.of("DATE");
            case TIME, 2013, 3007 -> Optional.of("VARCHAR(18)");
            case TIMESTAMP, 2014, 3003 -> Optional.of("DATETIME");
            case UUID -> Optional.of("VARCHAR(36)");
            case JSON -> Optional.of("JSON");
            default -> Optional.empty();
        };
    }

    private static Optional<String> sized(String type, JavaForm form, Size size) {
        int length = size.length().orElse(form.length(type));
        return length > MAX_LENGTH ? Optional.empty() : Optional.of(type + "(" + length + ")");
    }

    /** Digits of a decimal type; a scale without a precision does not count. */
    private static String decimal(JavaForm form, Size size) {
        return size.precision() > 0
                ? "DECIMAL(" + size.precision() + "," + size.scale() + ")"
                : "DECIMAL(" + form.digits() + "," + form.scale() + ")";
    }

    /** Binary digits decide; Hibernate refuses digits after the point. */
    private static Optional<String> floating(JavaForm form, Size size) {
        if (size.scale() != 0) {
            return Optional.empty();
        }
        int bits = size.precision() > 0 ? (int) Math.ceil(size.precision() * BITS_PER_DIGIT) : form.bits();
        return Optional.of(bits <= FLOAT_BITS ? "FLOAT" : "DOUBLE");
    }
}
