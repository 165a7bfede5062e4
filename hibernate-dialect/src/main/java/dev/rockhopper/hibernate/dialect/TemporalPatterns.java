/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.dialect;

import org.hibernate.query.common.TemporalUnit;

/** Patterns of date arithmetic; {@code ?1} is the unit, the rest the arguments in Hibernate's order. */
final class TemporalPatterns {

    private TemporalPatterns() {}

    /** {@code timestampadd(?1 unit, ?2 magnitude, ?3 moment)}. */
    static String add(TemporalUnit unit) {
        return switch (unit) {
            case NATIVE -> "microseconds_add(?3,?2)";
            case NANOSECOND -> "microseconds_add(?3,cast(?2/1000 as bigint))";
            case EPOCH -> "seconds_add(?3,?2)";
            default -> unit + "s_add(?3,?2)";
        };
    }

    /** {@code timestampdiff(?1 unit, ?2 start, ?3 end)}: whole units from start to end. */
    static String difference(TemporalUnit unit) {
        return switch (unit) {
            case NATIVE -> "timestampdiff(microsecond,?2,?3)";
            case NANOSECOND -> "timestampdiff(microsecond,?2,?3)*1000";
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
            case SECOND -> "second(?2)";
            case EPOCH -> "unix_timestamp(?2)";
            default -> "?1(?2)";
        };
    }
}
