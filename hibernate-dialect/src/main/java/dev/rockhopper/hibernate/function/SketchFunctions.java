/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import static org.hibernate.type.StandardBasicTypes.BOOLEAN;
import static org.hibernate.type.StandardBasicTypes.DOUBLE;
import static org.hibernate.type.StandardBasicTypes.LONG;
import static org.hibernate.type.StandardBasicTypes.STRING;

/**
 * BITMAP, HLL and PERCENTILE. Source: docs/en/sql-reference/sql-functions/bitmap-functions, hll-functions, percentile-functions.
 *
 * <p>What is itself a bitmap or a sketch has the type String, since that is all that can be read of it.
 */
final class SketchFunctions {

    private SketchFunctions() {}

    static void register(Registrar r) {
        bitmaps(r);
        r.scalar(r.always(STRING), 1, 1, "hll_hash");
        r.scalar(r.always(STRING), 0, 0, "hll_empty");
        r.scalar(r.always(LONG), 1, 1, "hll_cardinality");
        r.aggregate(r.always(STRING), 1, 1, "hll_union", "hll_raw_agg");
        r.aggregate(r.always(LONG), 1, 1, "hll_union_agg");
        r.scalar(r.always(STRING), 1, 1, "percentile_hash");
        r.scalar(r.always(STRING), 0, 0, "percentile_empty");
        r.aggregate(r.always(STRING), 1, 1, "percentile_union");
        r.scalar(r.always(DOUBLE), 2, 2, "percentile_approx_raw");
    }

    private static void bitmaps(Registrar r) {
        r.scalar(
                r.always(STRING),
                1,
                1,
                "to_bitmap",
                "bitmap_hash",
                "bitmap_hash64",
                "bitmap_from_string",
                "base64_to_bitmap");
        r.scalar(r.always(STRING), 1, 1, "bitmap_to_string", "bitmap_to_base64", "array_to_bitmap");
        r.scalar(r.always(STRING), 0, 0, "bitmap_empty");
        r.scalar(r.always(STRING), 2, Registrar.ANY_NUMBER, "bitmap_and", "bitmap_or");
        r.scalar(r.always(STRING), 2, 2, "bitmap_xor", "bitmap_andnot", "bitmap_remove");
        r.scalar(r.always(STRING), 3, 3, "bitmap_subset_in_range", "bitmap_subset_limit", "sub_bitmap");
        r.scalar(r.always(BOOLEAN), 2, 2, "bitmap_contains", "bitmap_has_any");
        r.scalar(r.always(LONG), 1, 1, "bitmap_count", "bitmap_min", "bitmap_max");
        r.aggregate(r.always(STRING), 1, 1, "bitmap_union", "bitmap_intersect", "bitmap_agg");
        r.aggregate(r.always(LONG), 1, 1, "bitmap_union_count", "bitmap_union_int");
        r.aggregate(r.always(LONG), 3, Registrar.ANY_NUMBER, "intersect_count");
    }
}
