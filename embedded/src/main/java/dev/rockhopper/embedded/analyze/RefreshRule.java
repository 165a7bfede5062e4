/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Refresh;
import java.util.Locale;
import java.util.Map;

/** How often a materialized view is refreshed. Source: FE classes {@code AstBuilder}, {@code LocalMetastore.createMaterializedView}. */
public final class RefreshRule {
    private static final Map<String, Long> SECONDS = Map.of("SECOND", 1L, "MINUTE", 60L, "HOUR", 3600L, "DAY", 86_400L);
    private static final long LEAST_SECONDS = 60;

    private RefreshRule() {}

    /** Refuses units of time that are too long. */
    public static void checkUnit(Refresh refresh) {
        if (refresh.scheme() instanceof Refresh.Schedule schedule && !SECONDS.containsKey(unit(schedule))) {
            throw forbidden("Refresh interval unit", unit(schedule));
        }
    }

    /** Refuses a clause that a materialized view without REFRESH and DISTRIBUTED BY cannot have. Source: FE class {@code AstBuilder}. */
    public static void checkSynchronous(MaterializedView view) {
        if (!view.partitionBy().isEmpty()) {
            throw forbidden("SYNC refresh type", "PARTITION BY");
        }
    }

    private static Refusal forbidden(String what, String clause) {
        return Refusal.ddl("Getting syntax error. Detail message: '" + what + "' cannot support '" + clause
                + "' in materialized view.");
    }

    /** Refuses intervals that are too short; an ALTER may set them. */
    static void checkInterval(Refresh refresh) {
        if (refresh.scheme() instanceof Refresh.Schedule schedule
                && schedule.every() * SECONDS.get(unit(schedule)) < LEAST_SECONDS) {
            throw Refusal.ddl("Refresh schedule interval " + schedule.every() + " is too small which may cost a lot of"
                    + " memory/cpu resources to refresh the asynchronous materialized view, please config an interval larger"
                    + " than Config.materialized_view_min_refresh_interval(60s).");
        }
    }

    private static String unit(Refresh.Schedule schedule) {
        return schedule.unit().toUpperCase(Locale.ROOT);
    }
}
