/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.HexFormat;
import java.util.TimeZone;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;

/** Single values inside of arrays, maps and structs: as JSON, and back from the server's text. */
final class ScalarText {

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
            .toFormatter();

    private ScalarText() {}

    /** The value as JSON: what a JSON number or word holds exactly as such, everything else as a text. */
    static <T> String write(T value, JavaType<T> java, JdbcType jdbc, WrapperOptions options) {
        return switch (jdbc.getDdlTypeCode()) {
            case SqlTypes.BOOLEAN, SqlTypes.BIT ->
                java.unwrap(value, Boolean.class, options).toString();
            case SqlTypes.TINYINT, SqlTypes.SMALLINT, SqlTypes.INTEGER, SqlTypes.BIGINT ->
                java.unwrap(value, Long.class, options).toString();
            case SqlTypes.REAL, SqlTypes.FLOAT, SqlTypes.DOUBLE -> number(java.unwrap(value, Double.class, options));
            case SqlTypes.NUMERIC, SqlTypes.DECIMAL ->
                quote(java.unwrap(value, BigDecimal.class, options).toPlainString());
            case SqlTypes.DATE ->
                quote(java.unwrap(value, Date.class, options).toLocalDate().toString());
            case SqlTypes.TIME, SqlTypes.TIME_UTC -> quote(TimeType.text(java.unwrap(value, LocalTime.class, options)));
            case SqlTypes.TIMESTAMP, SqlTypes.TIMESTAMP_UTC, SqlTypes.TIMESTAMP_WITH_TIMEZONE ->
                quote(MOMENT.format(local(java.unwrap(value, Timestamp.class, options), options)));
            case SqlTypes.BINARY, SqlTypes.VARBINARY, SqlTypes.LONGVARBINARY, SqlTypes.LONG32VARBINARY, SqlTypes.BLOB ->
                quote(HexFormat.of().formatHex(java.unwrap(value, byte[].class, options)));
            default -> quote(java.unwrap(value, String.class, options));
        };
    }

    /** The value of a text. */
    static <T> T read(String text, JavaType<T> java, JdbcType jdbc, WrapperOptions options) {
        return switch (jdbc.getDdlTypeCode()) {
            case SqlTypes.BOOLEAN, SqlTypes.BIT -> java.wrap(text.equals("1") || text.equals("true"), options);
            case SqlTypes.TINYINT -> java.wrap(Byte.valueOf(text), options);
            case SqlTypes.SMALLINT -> java.wrap(Short.valueOf(text), options);
            case SqlTypes.INTEGER -> java.wrap(Integer.valueOf(text), options);
            case SqlTypes.BIGINT -> java.wrap(Long.valueOf(text), options);
            case SqlTypes.REAL, SqlTypes.FLOAT, SqlTypes.DOUBLE -> java.wrap(Double.valueOf(text), options);
            case SqlTypes.NUMERIC, SqlTypes.DECIMAL -> java.wrap(new BigDecimal(text), options);
            case SqlTypes.DATE -> java.wrap(Date.valueOf(LocalDate.parse(text)), options);
            case SqlTypes.TIME, SqlTypes.TIME_UTC -> java.wrap(LocalTime.parse(text), options);
            case SqlTypes.TIMESTAMP, SqlTypes.TIMESTAMP_UTC, SqlTypes.TIMESTAMP_WITH_TIMEZONE ->
                java.wrap(timestamp(LocalDateTime.parse(text.replace(' ', 'T')), options), options);
            case SqlTypes.BINARY, SqlTypes.VARBINARY, SqlTypes.LONGVARBINARY, SqlTypes.LONG32VARBINARY, SqlTypes.BLOB ->
                java.wrap(HexFormat.of().parseHex(text), options);
            default -> java.wrap(text, options);
        };
    }

    private static String number(Double value) {
        return value.isNaN() || value.isInfinite() ? quote(value.toString()) : value.toString();
    }

    private static LocalDateTime local(Timestamp moment, WrapperOptions options) {
        return zone(options) == null
                ? moment.toLocalDateTime()
                : LocalDateTime.ofInstant(moment.toInstant(), zone(options));
    }

    private static Timestamp timestamp(LocalDateTime moment, WrapperOptions options) {
        return zone(options) == null
                ? Timestamp.valueOf(moment)
                : Timestamp.from(moment.atZone(zone(options)).toInstant());
    }

    /** The zone of {@code hibernate.jdbc.time_zone}, or null. */
    private static ZoneId zone(WrapperOptions options) {
        TimeZone zone = options == null ? null : options.getJdbcTimeZone();
        return zone == null ? null : zone.toZoneId();
    }

    /** A JSON text. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
