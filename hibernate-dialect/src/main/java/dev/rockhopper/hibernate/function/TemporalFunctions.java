/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import static org.hibernate.type.StandardBasicTypes.INTEGER;
import static org.hibernate.type.StandardBasicTypes.LOCAL_DATE;
import static org.hibernate.type.StandardBasicTypes.LOCAL_DATE_TIME;
import static org.hibernate.type.StandardBasicTypes.LONG;
import static org.hibernate.type.StandardBasicTypes.STRING;

import org.hibernate.dialect.function.CommonFunctionFactory;
import org.hibernate.query.sqm.produce.function.FunctionReturnTypeResolver;

/** Dates and times. Source: docs/en/sql-reference/sql-functions/date-time-functions. */
final class TemporalFunctions {

    private TemporalFunctions() {}

    static void register(Registrar r, CommonFunctionFactory common) {
        common.yearMonthDay();
        common.hourMinuteSecond();
        common.dayofweekmonthyear();
        common.daynameMonthname();
        common.weekQuarter();
        common.lastDay();
        common.date();
        r.register("format", new MomentFormat(r.types()));
        common.dateTrunc();
        common.nowCurdateCurtime();
        r.register("time_slice", new TimeSliceFunction(r.always(LOCAL_DATE_TIME)));
        arithmetic(r);
        conversions(r);
        r.scalar(r.always(INTEGER), 1, 1, "week_iso", "dayofweek_iso", "weekofyear", "weekday", "yearweek");
        r.scalar(r.always(INTEGER), 1, 1, "hour_from_unixtime");
        r.scalar(r.always(STRING), 1, 1, "from_unixtime_ms");
        r.scalar(Registrar.like(1), 2, 2, "microseconds_sub", "milliseconds_sub");
        r.scalar(r.always(LOCAL_DATE), 2, 2, "next_day", "previous_day", "makedate");
        r.scalar(r.always(LOCAL_DATE_TIME), 0, 0, "utc_timestamp");
    }

    private static void arithmetic(Registrar r) {
        FunctionReturnTypeResolver moment = Registrar.like(1);
        for (String unit :
                new String[] {"years", "quarters", "months", "weeks", "days", "hours", "minutes", "seconds"}) {
            r.scalar(moment, 2, 2, unit + "_add", unit + "_sub");
        }
        r.scalar(moment, 2, 2, "milliseconds_add", "microseconds_add", "add_months");
        for (String unit :
                new String[] {"years", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds"}) {
            r.scalar(r.always(LONG), 2, 2, unit + "_diff");
        }
        r.scalar(r.always(LONG), 3, 3, "date_diff");
    }

    private static void conversions(Registrar r) {
        r.scalar(r.always(STRING), 2, 2, "date_format", "jodatime_format");
        r.scalar(r.always(LOCAL_DATE_TIME), 2, 2, "str_to_date", "str_to_jodatime");
        r.scalar(r.always(LOCAL_DATE), 2, 2, "str2date");
        r.scalar(r.always(LOCAL_DATE), 1, 1, "to_date", "from_days");
        r.scalar(r.always(STRING), 1, 3, "from_unixtime");
        r.scalar(r.always(LONG), 0, 2, "unix_timestamp");
        r.scalar(r.always(INTEGER), 1, 1, "to_days", "time_to_sec");
        r.scalar(r.always(LOCAL_DATE_TIME), 3, 3, "convert_tz");
        r.scalar(r.always(LOCAL_DATE_TIME), 1, 2, "to_datetime");
        r.scalar(r.always(STRING), 1, 1, "to_iso8601");
    }
}
