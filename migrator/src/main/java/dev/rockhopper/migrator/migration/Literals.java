/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.message.RevisionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;

/** SQL literals of Java values. */
final class Literals {

    /** Fractional digits only where there are any. */
    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
            .toFormatter();

    private Literals() {}

    static String of(Object value, String place) {
        if (value == null) {
            return "NULL";
        }
        if (value instanceof Boolean flag) {
            return flag ? "TRUE" : "FALSE";
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof Number number && isFinite(number)) {
            return number.toString();
        }
        if (value instanceof CharSequence || value instanceof LocalDate) {
            return Sql.string(value.toString());
        }
        if (value instanceof LocalDateTime time) {
            return Sql.string(DATE_TIME.format(time));
        }
        throw Problems.error(
                RevisionCode.INVALID_VALUE,
                place,
                "The value " + value + " of " + value.getClass().getName() + " has no SQL literal.",
                "Pass a string, number, boolean, LocalDate, LocalDateTime or null; use op.sql for expressions.");
    }

    private static boolean isFinite(Number number) {
        return Double.isFinite(number.doubleValue()) || number instanceof java.math.BigInteger;
    }
}
