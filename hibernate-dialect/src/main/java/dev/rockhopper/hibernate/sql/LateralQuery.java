/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import static dev.rockhopper.hibernate.sql.Refusals.refuseIf;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.query.common.FetchClauseType;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.expression.Over;
import org.hibernate.sql.ast.tree.expression.SelfRenderingSqlFragmentExpression;
import org.hibernate.sql.ast.tree.from.QueryPartTableReference;
import org.hibernate.sql.ast.tree.predicate.ComparisonPredicate;
import org.hibernate.sql.ast.tree.predicate.Predicate;
import org.hibernate.sql.ast.tree.select.QuerySpec;
import org.hibernate.sql.results.internal.SqlSelectionImpl;
import org.hibernate.type.BasicType;

/**
 * A lateral subquery made one that reads no table around it: what it compared with columns around is selected, and its rows are
 * numbered for each such key where it is limited.
 *
 * @param spec the free subquery
 * @param keys what it selects in addition
 * @param around what the keys are compared with
 * @param alone whether it is one row for each key, even if there is none to aggregate
 */
record LateralQuery(QuerySpec spec, List<Expression> keys, List<Expression> around, boolean alone) {

    private static final String REMEDY =
            "Group or rank in a subquery that is joined by key: row_number() over (partition by key …).";

    static LateralQuery of(QueryPartTableReference table, BasicType<Long> number) {
        String name = String.valueOf(table.getIdentificationVariable());
        refuse(
                !(table.getQueryPart() instanceof QuerySpec)
                        || !table.getStatement().getCteStatements().isEmpty(),
                name);
        QuerySpec lateral = (QuerySpec) table.getQueryPart();
        Correlation correlation = Correlation.of(lateral);
        boolean whole = correlation.isInSelect()
                || correlation.isElsewhere()
                || correlation.isNested()
                || !correlation.hasOnlyEqualities()
                || correlation.conditions().isEmpty();
        refuse(whole || lateral.hasOffsetOrFetchClause() && isSpecial(lateral), name);
        boolean alone = correlation.isAggregated()
                && lateral.getGroupByClauseExpressions().isEmpty()
                && !lateral.getSelectClause().isDistinct();
        refuse(alone && (lateral.hasOffsetOrFetchClause() || lateral.getHavingClauseRestrictions() != null), name);
        List<Expression> keys = new ArrayList<>();
        List<Expression> around = new ArrayList<>();
        for (Predicate condition : correlation.conditions()) {
            split((ComparisonPredicate) condition, correlation, keys, around, name);
        }
        return new LateralQuery(free(lateral, correlation, keys, alone, name, number), keys, around, alone);
    }

    private static void refuse(boolean refused, String name) {
        refuseIf(
                refused,
                name,
                "StarRocks joins only table functions laterally; a subquery must compare columns of its own with some around it in its"
                        + " WHERE, by =, and read them nowhere else.",
                REMEDY);
    }

    private static boolean isSpecial(QuerySpec lateral) {
        FetchClauseType type = lateral.getFetchClauseType();
        return lateral.getSelectClause().isDistinct() || type != null && type != FetchClauseType.ROWS_ONLY;
    }

    private static void split(
            ComparisonPredicate equality,
            Correlation correlation,
            List<Expression> keys,
            List<Expression> around,
            String name) {
        Expression left = equality.getLeftHandExpression();
        Expression right = equality.getRightHandExpression();
        boolean leftInside = TableUse.of(left).outer().stream().noneMatch(correlation.outer()::contains);
        Expression inside = leftInside ? left : right;
        Expression outside = leftInside ? right : left;
        boolean clean = TableUse.of(inside).outer().stream().noneMatch(correlation.outer()::contains)
                && correlation.outer().containsAll(TableUse.of(outside).outer())
                && single(inside)
                && single(outside);
        refuse(!clean, name);
        keys.add(inside);
        around.add(outside);
    }

    private static boolean single(Expression expression) {
        return expression.getExpressionType() != null
                && expression.getExpressionType().getJdbcTypeCount() == 1;
    }

    private static QuerySpec free(
            QuerySpec lateral,
            Correlation correlation,
            List<Expression> keys,
            boolean alone,
            String name,
            BasicType<Long> number) {
        QuerySpec free = new QuerySpec(lateral.isRoot());
        free.getSelectClause().makeDistinct(lateral.getSelectClause().isDistinct());
        lateral.getSelectClause().getSqlSelections().forEach(free.getSelectClause()::addSqlSelection);
        keys.forEach(key -> free.getSelectClause().addSqlSelection(new SqlSelectionImpl(key)));
        lateral.getFromClause().visitRoots(free.getFromClause()::addRoot);
        List<Predicate> conditions = correlation.where();
        refuse(!conditions.containsAll(correlation.conditions()), name);
        conditions.removeAll(correlation.conditions());
        conditions.forEach(free::applyPredicate);
        List<Expression> groups = new ArrayList<>(lateral.getGroupByClauseExpressions());
        if (alone || !groups.isEmpty()) {
            groups.addAll(keys);
        }
        free.setGroupByClauseExpressions(groups);
        free.setHavingClauseRestrictions(lateral.getHavingClauseRestrictions());
        if (lateral.hasOffsetOrFetchClause()) {
            Expression function = new SelfRenderingSqlFragmentExpression("row_number()", number);
            free.getSelectClause()
                    .addSqlSelection(new SqlSelectionImpl(new Over<>(
                            function,
                            keys,
                            lateral.hasSortSpecifications() ? lateral.getSortSpecifications() : List.of())));
        }
        return free;
    }
}
