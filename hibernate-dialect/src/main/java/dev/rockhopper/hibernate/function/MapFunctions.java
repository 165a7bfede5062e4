/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import static org.hibernate.type.StandardBasicTypes.INTEGER;
import static org.hibernate.type.StandardBasicTypes.STRING;

/**
 * Maps. Source: docs/en/sql-reference/sql-functions/map-functions.
 *
 * <p>HQL has no map type; what is a map or an array of keys has the type String, which is how it is read.
 */
final class MapFunctions {

    private MapFunctions() {}

    static void register(Registrar r) {
        r.scalar(r.always(STRING), 1, 1, "map_keys", "map_values", "distinct_map_keys");
        r.scalar(r.always(INTEGER), 1, 1, "map_size");
        r.scalar(r.always(STRING), 2, Registrar.ANY_NUMBER, "map_concat");
        r.scalar(r.always(STRING), 2, 2, "map_from_arrays", "element_at");
        r.aggregate(r.always(STRING), 2, 2, "map_agg");
        r.scalar(r.always(STRING), 2, Registrar.ANY_NUMBER, "named_struct", "row");
        r.scalar(r.always(STRING), 1, 3, "str_to_map");
    }
}
