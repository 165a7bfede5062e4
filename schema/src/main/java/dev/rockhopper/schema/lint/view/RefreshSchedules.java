/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import dev.rockhopper.schema.lint.rule.Findings;
import dev.rockhopper.schema.lint.rule.MaterializedViewRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.message.Suggestion;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Refresh;
import dev.rockhopper.schema.normalize.DateTexts;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How often a materialized view is refreshed. Source: FE method {@code AstBuilder.checkMaterializedViewAsyncRefreshSchemeUnitIdentifier}. */
public final class RefreshSchedules implements MaterializedViewRule {

    private static final Map<String, Integer> SECONDS = Map.of("SECOND", 1, "MINUTE", 60, "HOUR", 3600, "DAY", 86_400);
    private static final Set<String> LONG_UNITS = Set.of("YEAR", "QUARTER", "MONTH", "WEEK");

    /** FE configuration {@code materialized_view_min_refresh_interval}, as the server comes. */
    private static final int LEAST_SECONDS = 60;

    @Override
    public void check(MaterializedView view, ServerProfile server, Findings findings) {
        if (view.refresh().map(Refresh::scheme).orElse(null) instanceof Refresh.Schedule schedule) {
            check(schedule, findings);
            schedule.start()
                    .filter(start -> DateTexts.parse(start).isEmpty())
                    .ifPresent(start -> findings.error(
                            ModelCode.VIEW,
                            "REFRESH: START('" + start + "') is no moment.",
                            "Write it as 2026-01-31 04:00:00."));
        }
    }

    private static void check(Refresh.Schedule schedule, Findings findings) {
        String unit = schedule.unit().toUpperCase(Locale.ROOT);
        if (!SECONDS.containsKey(unit)) {
            findings.error(
                    ModelCode.VIEW,
                    LONG_UNITS.contains(unit)
                            ? "REFRESH cannot be scheduled by " + unit + "."
                            : "REFRESH: there is no unit " + schedule.unit() + ".",
                    LONG_UNITS.contains(unit)
                            ? "State the interval in days."
                            : Suggestion.remedy(schedule.unit(), List.of("SECOND", "MINUTE", "HOUR", "DAY")));
            return;
        }
        long seconds = schedule.every() * SECONDS.get(unit);
        if (seconds <= 0) {
            findings.error(ModelCode.VIEW, "REFRESH needs an interval above zero.", "State how often.");
        } else if (seconds < LEAST_SECONDS) {
            findings.warning(
                    ModelCode.VIEW,
                    "",
                    "REFRESH every " + seconds
                            + " seconds is refused unless the FE configuration allows less than a minute.",
                    "State a minute, or lower materialized_view_min_refresh_interval.");
        }
    }
}
