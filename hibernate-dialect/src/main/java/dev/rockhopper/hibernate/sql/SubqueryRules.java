/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import static dev.rockhopper.hibernate.sql.Refusals.refuseIf;

import org.hibernate.sql.ast.tree.select.QueryPart;
import org.hibernate.sql.ast.tree.select.QuerySpec;

/**
 * What StarRocks' planner can make of a subquery that depends on the query around it.
 *
 * <p>Source: FE rules {@code ExistentialApply2JoinRule}, {@code ExistentialApply2OuterJoinRule}, {@code QuantifiedApply2JoinRule},
 * {@code QuantifiedApply2OuterJoinRule}, {@code ScalarApply2JoinRule}, {@code PushDownApplyAggFilterRule}, and what a frontend says.
 */
final class SubqueryRules {

    private static final String JOIN = "Join the tables instead, grouped as needed.";

    private SubqueryRules() {}

    /** A subquery as a value. */
    static void checkValue(QueryPart part) {
        Correlation correlation = common(part);
        if (correlation != null) {
            refuseIf(
                    correlation.isInSelect(),
                    "subquery",
                    "StarRocks reads columns of the query around it only in the WHERE of a subquery.",
                    JOIN);
            limit(part);
            refuseIf(
                    correlation.isGrouped(),
                    "subquery",
                    "StarRocks does not group in a value subquery that depends on the query around it.",
                    JOIN);
            onlyEqualities(correlation);
        }
    }

    /** A subquery of IN; {@code conjunct} if the predicate is joined by AND. */
    static void checkIn(QueryPart part, boolean conjunct) {
        Correlation correlation = common(part);
        if (correlation != null) {
            refuseIf(
                    correlation.isInSelect(),
                    "in",
                    "StarRocks reads columns of the query around it only in the WHERE of a subquery.",
                    "Use exists with a comparison.");
            limit(part);
            refuseIf(
                    correlation.isAggregated(),
                    "in",
                    "StarRocks does not group or aggregate in an IN subquery that depends on the query around it.",
                    JOIN);
            if (!conjunct) {
                onlyEqualities(correlation);
            }
        }
    }

    /** A subquery of EXISTS. Returns how it depends on the query around it, or null if it does not. */
    static Correlation checkExists(QueryPart part, boolean conjunct) {
        Correlation correlation = common(part);
        if (correlation != null) {
            boolean aggregated = correlation.isAggregated();
            refuseIf(
                    aggregated && correlation.isInSelect(),
                    "exists",
                    "StarRocks reads columns of the query around it only in the WHERE of a subquery.",
                    "Select a constant: exists (select 1 …).");
            refuseIf(
                    part.getOffsetClauseExpression() != null || aggregated && part.getFetchClauseExpression() != null,
                    "exists",
                    "StarRocks takes no limit in a subquery that depends on the query around it.",
                    "Count the rows, or leave the limit out.");
            if (aggregated || !conjunct) {
                onlyEqualities(correlation);
            }
        }
        return correlation;
    }

    private static Correlation common(QueryPart part) {
        if (TableUse.of(part).outer().isEmpty()) {
            return null;
        }
        refuseIf(
                !(part instanceof QuerySpec),
                "subquery",
                "StarRocks knows no set operation in a subquery that depends on the query around it.",
                "Use a subquery for each part, joined by or.");
        Correlation correlation = Correlation.of((QuerySpec) part);
        refuseIf(
                correlation.isElsewhere(),
                "subquery",
                "StarRocks reads columns of the query around it only in the WHERE of a subquery.",
                "Move the condition into where, or join the tables instead.");
        refuseIf(
                correlation.isNested(),
                "subquery",
                "A subquery reads columns of the query around it only one level up in StarRocks.",
                "Join the tables of the two inner queries.");
        return correlation;
    }

    private static void limit(QueryPart part) {
        refuseIf(
                part.hasOffsetOrFetchClause(),
                "subquery",
                "StarRocks takes no limit in a subquery that depends on the query around it.",
                "Take the row by an aggregate: max, min, max_by(value, order), min_by(value, order).");
    }

    private static void onlyEqualities(Correlation correlation) {
        refuseIf(
                !correlation.hasOnlyEqualities(),
                "subquery",
                "StarRocks takes nothing but equalities with columns of the query around it in this subquery.",
                "Join the tables instead, or use it as a condition of its own: … and exists (…).");
    }
}
