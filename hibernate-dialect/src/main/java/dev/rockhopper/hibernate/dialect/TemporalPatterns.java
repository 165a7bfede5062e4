/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.dialect;

import org.hibernate.query.common.TemporalUnit;

/** Patterns of date arithmetic; {@code ?1} is the unit, the rest the arguments in Hibernate's order. */
final class TemporalPatterns {

    /** There is no {@code microseconds_diff}: the whole seconds and the fractions are subtracted apart. */
    private static final String MICROSECONDS = "(seconds_diff(date_trunc('second',cast(?3 as datetime)),"
            + "date_trunc('second',cast(?2 as datetime)))*1000000"
            + "+cast(date_format(?3,'%f') as bigint)-cast(date_format(?2,'%f') as bigint))";

    private TemporalPatterns() {}

    /** {@code microseconds_add} takes an INT, which is 35 minutes at most. */
    private static String addMicroseconds(String amount) {
        return "microseconds_add(seconds_add(?3,cast(" + amount + " div 1000000 as int)),cast(" + amount
                + " % 1000000 as int))";
    }

    /** {@code timestampadd(?1 unit, ?2 magnitude, ?3 moment)}. */
    static String add(TemporalUnit unit) {
        return switch (unit) {
            case NATIVE -> addMicroseconds("?2");
            case NANOSECOND -> addMicroseconds("(?2 div 1000)");
            case EPOCH -> "seconds_add(?3,?2)";
            default -> unit + "s_add(?3,?2)";
        };
    }

    /** {@code timestampdiff(?1 unit, ?2 start, ?3 end)}: whole units from start to end. */
    static String difference(TemporalUnit unit) {
        return switch (unit) {
            case NATIVE -> MICROSECONDS;
            case NANOSECOND -> MICROSECONDS + "*1000";
            case QUARTER -> "(months_diff(?3,?2) div 3)";
            case EPOCH -> "seconds_diff(?3,?2)";
            default -> unit + "s_diff(?3,?2)";
        };
    }

    /** {@code extract(?1 unit from ?2 moment)}. */
    static String extract(TemporalUnit unit) {
        return switch (unit) {
            case DAY_OF_MONTH -> "day(?2)";
            case DAY_OF_WEEK -> "dayofweek(?2)";
            case DAY_OF_YEAR -> "dayofyear(?2)";
            case WEEK -> "week_iso(?2)";
            case SECOND -> "(second(?2)+cast(date_format(?2,'%f') as double)/1000000)";
            case EPOCH -> "unix_timestamp(?2)";
            case OFFSET, TIMEZONE_HOUR, TIMEZONE_MINUTE ->
                throw DatetimeFormat.refusal("the offset of a moment", "A DATETIME has no time zone.");
            default -> "?1(?2)";
        };
    }
}
