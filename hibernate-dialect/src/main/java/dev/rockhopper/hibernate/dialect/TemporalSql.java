/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.dialect;

import static org.hibernate.type.descriptor.DateTimeUtils.appendAsDate;
import static org.hibernate.type.descriptor.DateTimeUtils.appendAsLocalTime;
import static org.hibernate.type.descriptor.DateTimeUtils.appendAsTime;
import static org.hibernate.type.descriptor.DateTimeUtils.appendAsTimestampWithMicros;

import jakarta.persistence.TemporalType;
import java.time.temporal.TemporalAccessor;
import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;
import org.hibernate.dialect.TimeZoneSupport;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.query.common.TemporalUnit;
import org.hibernate.query.sqm.IntervalType;
import org.hibernate.sql.ast.spi.SqlAppender;

/**
 * Dates and times: literals, the current time, arithmetic, extraction and formats.
 *
 * <p>A DATETIME has microseconds and no time zone. Source: docs/en/sql-reference/sql-functions/date-time-functions.
 */
@SuppressWarnings({"deprecation", "removal"}) // Hibernate's signatures use TemporalType and IntervalType
abstract class TemporalSql extends DdlCapabilities {

    private static final int MICROSECONDS = 6;

    TemporalSql(DialectResolutionInfo info) {
        super(info);
    }

    TemporalSql(StarRocksVersion version) {
        super(version);
    }

    @Override
    public String currentDate() {
        return "current_date()";
    }

    /** Times of the day are texts. */
    @Override
    public String currentTime() {
        return "date_format(now(),'%H:%i:%S')";
    }

    @Override
    public String currentTimestamp() {
        return "now(6)";
    }

    @Override
    public boolean supportsCurrentTimestampSelection() {
        return true;
    }

    @Override
    public boolean isCurrentTimestampSelectStringCallable() {
        return false;
    }

    @Override
    public String getCurrentTimestampSelectString() {
        return "select now(6)";
    }

    @Override
    public boolean supportsStandardCurrentTimestampFunction() {
        return true;
    }

    @Override
    public TimeZoneSupport getTimeZoneSupport() {
        return TimeZoneSupport.NONE;
    }

    @Override
    public boolean supportsTemporalLiteralOffset() {
        return false;
    }

    @Override
    public int getDefaultTimestampPrecision() {
        return MICROSECONDS;
    }

    @Override
    public long getFractionalSecondPrecisionInNanos() {
        return 1_000;
    }

    @Override
    public boolean supportsFractionalTimestampArithmetic() {
        return false;
    }

    @Override
    public String timestampaddPattern(TemporalUnit unit, TemporalType temporalType, IntervalType intervalType) {
        return TemporalPatterns.add(unit);
    }

    @Override
    public String timestampdiffPattern(TemporalUnit unit, TemporalType from, TemporalType to) {
        return TemporalPatterns.difference(unit);
    }

    @Override
    public String extractPattern(TemporalUnit unit) {
        return TemporalPatterns.extract(unit);
    }

    @Override
    public String translateExtractField(TemporalUnit unit) {
        return unit.toString();
    }

    @Override
    public void appendDatetimeFormat(SqlAppender appender, String format) {
        appender.appendSql(DatetimeFormat.toStarRocks(format));
    }

    @Override
    public void appendDateTimeLiteral(
            SqlAppender sql, TemporalAccessor value, TemporalType precision, TimeZone jdbcTimeZone) {
        openLiteral(sql, precision);
        switch (precision) {
            case DATE -> appendAsDate(sql, value);
            case TIME -> appendAsTime(sql, value, false, jdbcTimeZone);
            case TIMESTAMP -> appendAsTimestampWithMicros(sql, value, false, jdbcTimeZone);
        }
        closeLiteral(sql, precision);
    }

    @Override
    public void appendDateTimeLiteral(SqlAppender sql, Date value, TemporalType precision, TimeZone jdbcTimeZone) {
        openLiteral(sql, precision);
        switch (precision) {
            case DATE -> appendAsDate(sql, value);
            case TIME -> appendAsLocalTime(sql, value);
            case TIMESTAMP -> appendAsTimestampWithMicros(sql, value, jdbcTimeZone);
        }
        closeLiteral(sql, precision);
    }

    @Override
    public void appendDateTimeLiteral(SqlAppender sql, Calendar value, TemporalType precision, TimeZone jdbcTimeZone) {
        appendDateTimeLiteral(sql, value.getTime(), precision, jdbcTimeZone);
    }

    /** {@code timestamp '…'} does not exist; {@code datetime '…'} does, but only in newer versions, so a cast it is. */
    private static void openLiteral(SqlAppender sql, TemporalType precision) {
        sql.appendSql(
                switch (precision) {
                    case DATE -> "date '";
                    case TIME -> "'";
                    case TIMESTAMP -> "cast('";
                });
    }

    private static void closeLiteral(SqlAppender sql, TemporalType precision) {
        sql.appendSql(precision == TemporalType.TIMESTAMP ? "' as datetime)" : "'");
    }
}
