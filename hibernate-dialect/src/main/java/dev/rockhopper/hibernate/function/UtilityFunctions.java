/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import static org.hibernate.type.StandardBasicTypes.BIG_INTEGER;
import static org.hibernate.type.StandardBasicTypes.BOOLEAN;
import static org.hibernate.type.StandardBasicTypes.DOUBLE;
import static org.hibernate.type.StandardBasicTypes.INTEGER;
import static org.hibernate.type.StandardBasicTypes.LONG;
import static org.hibernate.type.StandardBasicTypes.STRING;

/** Behaviour of users, conditions and the server. Source: docs/en/sql-reference/sql-functions/utility-functions, condition-functions. */
final class UtilityFunctions {

    private UtilityFunctions() {}

    static void register(Registrar r) {
        r.register("window_funnel", new FunnelFunction("window_funnel", 3, r.always(INTEGER)));
        r.register("retention", new FunnelFunction("retention", 0, r.always(STRING)));
        r.scalar(Registrar.like(2), 3, 3, "if");
        r.scalar(r.always(STRING), 0, 0, "uuid_v7", "current_timezone", "last_query_id");
        r.scalar(r.always(BIG_INTEGER), 0, 0, "uuid_v7_numeric");
        r.scalar(r.always(BOOLEAN), 1, 1, "is_role_in_session");
        geometry(r);
        r.scalar(r.always(STRING), 0, 0, "uuid", "version", "current_version", "database", "host_name");
        r.scalar(r.always(BIG_INTEGER), 0, 0, "uuid_numeric");
        r.scalar(r.always(STRING), 1, 1, "format_bytes", "st_astext");
        r.window(r.always(LONG), 2, 2, "session_number");
    }

    private static void geometry(Registrar r) {
        r.scalar(r.always(STRING), 2, 2, "st_point");
        r.scalar(r.always(STRING), 3, 3, "st_circle");
        r.scalar(
                r.always(STRING),
                1,
                1,
                "st_aswkt",
                "st_geometryfromtext",
                "st_geomfromtext",
                "st_linefromtext",
                "st_polygon",
                "st_polygonfromtext");
        r.scalar(r.always(DOUBLE), 1, 1, "st_x", "st_y");
        r.scalar(r.always(DOUBLE), 4, 4, "st_distance_sphere");
        r.scalar(r.always(BOOLEAN), 2, 2, "st_contains");
    }
}
