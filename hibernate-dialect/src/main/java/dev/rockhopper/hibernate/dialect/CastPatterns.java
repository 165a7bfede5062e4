/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.dialect;

import org.hibernate.query.sqm.CastType;

/**
 * Casts where StarRocks' own would mean something else than HQL's: between texts and truth values; and times of the day, which are texts
 * everywhere, as the server does not aggregate or sort its TIME.
 */
final class CastPatterns {

    private CastPatterns() {}

    /** The pattern for {@code cast(?1 as ?2)}, or null if the plain cast is right. */
    static String find(CastType from, CastType to) {
        if (from == CastType.BOOLEAN && to == CastType.STRING) {
            return "case when ?1 then 'true' when not ?1 then 'false' else null end";
        }
        if (from == CastType.STRING && to == CastType.BOOLEAN) {
            return "case when lower(?1) in ('t','true','y','1') then true"
                    + " when lower(?1) in ('f','false','n','0') then false else null end";
        }
        if (to == CastType.TIME && from != CastType.TIME) {
            return time(from);
        }
        if (from == CastType.TIME && isMoment(to)) {
            return "cast(concat('1970-01-01 ',?1) as ?2)";
        }
        return from == CastType.BOOLEAN && (to == CastType.INTEGER || to == CastType.LONG) ? "cast(?1 as ?2)" : null;
    }

    private static String time(CastType from) {
        if (isMoment(from)) {
            return "substring(cast(?1 as varchar),12)";
        }
        return from == CastType.DATE
                ? "substring(cast(cast(?1 as datetime) as varchar),12)"
                : "cast(cast(?1 as ?2) as varchar)";
    }

    private static boolean isMoment(CastType type) {
        return type == CastType.TIMESTAMP || type == CastType.OFFSET_TIMESTAMP || type == CastType.ZONE_TIMESTAMP;
    }
}
