/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import static dev.rockhopper.hibernate.sql.Refusals.refuseIf;

import java.util.Locale;
import java.util.Set;
import org.hibernate.query.common.FrameExclusion;
import org.hibernate.query.common.FrameKind;
import org.hibernate.query.common.FrameMode;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.expression.FunctionExpression;
import org.hibernate.sql.ast.tree.expression.Over;

/**
 * What may stand before and inside of OVER.
 *
 * <p>Source: FE class {@code AnalyticAnalyzer}.
 */
final class WindowRules {

    /** Aggregates that the frontend does not compute over a window. */
    private static final Set<String> NOT_OVER_WINDOWS = Set.of(
            "listagg",
            "group_concat",
            "percentile_cont",
            "percentile_disc",
            "percentile_approx_weighted",
            "median",
            "any_value",
            "approx_count_distinct",
            "ndv",
            "multi_distinct_count",
            "ds_hll_count_distinct",
            "ds_theta_count_distinct",
            "window_funnel",
            "retention",
            "json_arrayagg",
            "json_objectagg",
            "map_agg",
            "array_unique_agg",
            "approx_top_k",
            "bitmap_intersect",
            "bitmap_union_int",
            "intersect_count",
            "bitmap_agg",
            "percentile_union",
            "hll_union",
            "hll_raw_agg");

    /** Functions that take no frame. */
    private static final Set<String> WITHOUT_FRAME = Set.of(
            "row_number",
            "rank",
            "dense_rank",
            "percent_rank",
            "cume_dist",
            "ntile",
            "lag",
            "lead",
            "session_number",
            "hll_union_agg");

    private WindowRules() {}

    static void check(Over<?> over) {
        String function = over.getExpression() instanceof FunctionExpression call
                ? call.getFunctionName().toLowerCase(Locale.ROOT)
                : "";
        refuseIf(
                NOT_OVER_WINDOWS.contains(function),
                function,
                "StarRocks does not compute it over a window.",
                "Aggregate in a subquery with group by, and join it.");
        refuseIf(
                WITHOUT_FRAME.contains(function) && !isDefault(over),
                function,
                "StarRocks takes no window frame for it.",
                "Leave out the frame.");
        refuseIf(
                function.equals("array_agg") && over.getMode() == FrameMode.ROWS,
                function,
                "StarRocks collects arrays over frames with RANGE only.",
                "Use RANGE between unbounded and the current row.");
        refuseIf(
                over.getOrderList().isEmpty() && !isDefault(over),
                "over",
                "StarRocks takes a window frame only after order by.",
                "Add an order by, or leave out the frame.");
    }

    private static boolean isDefault(Over<?> over) {
        return over.getMode() == FrameMode.RANGE
                && over.getStartKind() == FrameKind.UNBOUNDED_PRECEDING
                && over.getEndKind() == FrameKind.CURRENT_ROW;
    }

    static void checkFrame(
            FrameMode mode,
            FrameKind startKind,
            Expression start,
            FrameKind endKind,
            Expression end,
            FrameExclusion exclusion) {
        boolean offset = start != null || end != null;
        boolean currentRows = startKind == FrameKind.CURRENT_ROW && endKind == FrameKind.CURRENT_ROW;
        refuseIf(
                mode == FrameMode.GROUPS
                        || exclusion != FrameExclusion.NO_OTHERS
                        || mode == FrameMode.RANGE && (offset || currentRows),
                "over",
                "StarRocks knows no window frames with GROUPS, EXCLUDE, or RANGE with an offset.",
                "Use ROWS, or RANGE between unbounded and the current row.");
    }
}
