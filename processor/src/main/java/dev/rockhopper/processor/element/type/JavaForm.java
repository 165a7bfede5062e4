/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.type;

import static dev.rockhopper.processor.element.type.SqlCode.BIGINT;
import static dev.rockhopper.processor.element.type.SqlCode.BLOB;
import static dev.rockhopper.processor.element.type.SqlCode.BOOLEAN;
import static dev.rockhopper.processor.element.type.SqlCode.CHAR;
import static dev.rockhopper.processor.element.type.SqlCode.CLOB;
import static dev.rockhopper.processor.element.type.SqlCode.DATE;
import static dev.rockhopper.processor.element.type.SqlCode.FLOAT;
import static dev.rockhopper.processor.element.type.SqlCode.INTEGER;
import static dev.rockhopper.processor.element.type.SqlCode.NUMERIC;
import static dev.rockhopper.processor.element.type.SqlCode.SMALLINT;
import static dev.rockhopper.processor.element.type.SqlCode.TIME;
import static dev.rockhopper.processor.element.type.SqlCode.TIMESTAMP;
import static dev.rockhopper.processor.element.type.SqlCode.TINYINT;
import static dev.rockhopper.processor.element.type.SqlCode.UUID;
import static dev.rockhopper.processor.element.type.SqlCode.VARBINARY;
import static dev.rockhopper.processor.element.type.SqlCode.VARCHAR;

import java.util.Map;
import java.util.Optional;

/**
 * How Hibernate stores values of a Java type. Source: Hibernate's classes {@code …JavaType}.
 *
 * @param code the type code that it prefers
 * @param length of a text or of bytes
 * @param digits of a decimal number
 * @param scale digits of them after the point
 * @param bits of a floating number
 */
public record JavaForm(int code, int length, int digits, int scale, int bits) {

    private static final int LENGTH = 255;
    private static final int DIGITS = 19;
    private static final int SCALE = 2;
    private static final int MOST_DIGITS = 38;
    private static final int DOUBLE_BITS = 53;

    /** Enums, and all that is serialized. */
    public static final JavaForm TEXT = of(VARCHAR);

    public static final JavaForm BYTES = of(VARBINARY);

    private static final Map<String, JavaForm> BY_CLASS = Map.ofEntries(
            Map.entry("java.lang.Boolean", number(BOOLEAN, 1, 1, 0)),
            Map.entry("java.lang.Byte", number(TINYINT, 1, 3, 0)),
            Map.entry("java.lang.Short", number(SMALLINT, 6, 5, 0)),
            Map.entry("java.lang.Integer", number(INTEGER, 11, 10, 0)),
            Map.entry("java.lang.Long", number(BIGINT, 20, 19, 0)),
            Map.entry("java.lang.Float", new JavaForm(FLOAT, 14, 8, SCALE, 24)),
            Map.entry("java.lang.Double", new JavaForm(FLOAT, 24, 17, SCALE, DOUBLE_BITS)),
            Map.entry("java.lang.Character", number(CHAR, 1, 3, 0)),
            Map.entry("java.math.BigDecimal", number(NUMERIC, MOST_DIGITS + 2, MOST_DIGITS, SCALE)),
            Map.entry("java.math.BigInteger", number(NUMERIC, MOST_DIGITS + 1, MOST_DIGITS, 0)),
            Map.entry("java.time.Duration", number(NUMERIC, LENGTH, 21, 0)),
            Map.entry("java.lang.String", TEXT),
            Map.entry("java.lang.Class", TEXT),
            Map.entry("java.util.Locale", TEXT),
            Map.entry("java.net.URL", TEXT),
            Map.entry("java.util.TimeZone", TEXT),
            Map.entry("java.time.ZoneId", TEXT),
            Map.entry("java.util.Currency", number(VARCHAR, 3, DIGITS, SCALE)),
            Map.entry("java.time.ZoneOffset", number(VARCHAR, 6, DIGITS, SCALE)),
            Map.entry("java.net.InetAddress", number(VARBINARY, 19, DIGITS, SCALE)),
            Map.entry("java.util.UUID", number(UUID, 36, DIGITS, SCALE)),
            Map.entry("java.time.Year", of(INTEGER)),
            Map.entry("java.time.LocalDate", of(DATE)),
            Map.entry("java.sql.Date", of(DATE)),
            Map.entry("java.time.LocalTime", of(TIME)),
            Map.entry("java.time.OffsetTime", of(TIME)),
            Map.entry("java.sql.Time", of(TIME)),
            Map.entry("java.time.LocalDateTime", of(TIMESTAMP)),
            Map.entry("java.time.Instant", of(TIMESTAMP)),
            Map.entry("java.time.OffsetDateTime", of(TIMESTAMP)),
            Map.entry("java.time.ZonedDateTime", of(TIMESTAMP)),
            Map.entry("java.sql.Timestamp", of(TIMESTAMP)),
            Map.entry("java.util.Date", of(TIMESTAMP)),
            Map.entry("java.util.Calendar", of(TIMESTAMP)),
            Map.entry("java.sql.Blob", of(BLOB)),
            Map.entry("java.sql.Clob", of(CLOB)));

    /** The form of a class by its qualified name. */
    public static Optional<JavaForm> named(String name) {
        return Optional.ofNullable(BY_CLASS.get(name));
    }

    /** A form that prefers a code, with no sizes of its own. */
    public static JavaForm of(int code) {
        return number(code, LENGTH, DIGITS, SCALE);
    }

    /** This form under another code. */
    public JavaForm with(int other) {
        return new JavaForm(other, length, digits, scale, bits);
    }

    /** The length in a type; UUIDs are shorter in bytes. */
    public int length(String type) {
        return code == UUID && type.equals("VARBINARY") ? 16 : length;
    }

    private static JavaForm number(int code, int length, int digits, int scale) {
        return new JavaForm(code, length, digits, scale, digits);
    }
}
