/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import static org.hibernate.type.StandardBasicTypes.BIG_INTEGER;
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
        r.scalar(r.always(STRING), 0, 0, "uuid", "version", "current_version", "database", "host_name");
        r.scalar(r.always(BIG_INTEGER), 0, 0, "uuid_numeric");
        r.scalar(r.always(STRING), 1, 1, "format_bytes", "st_astext");
        r.window(r.always(LONG), 2, 2, "session_number");
    }
}
