/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.dialect;

import org.hibernate.query.sqm.CastType;

/** Casts where StarRocks' own would mean something else than HQL's: between texts and truth values. */
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
        return from == CastType.BOOLEAN && (to == CastType.INTEGER || to == CastType.LONG) ? "cast(?1 as ?2)" : null;
    }
}
