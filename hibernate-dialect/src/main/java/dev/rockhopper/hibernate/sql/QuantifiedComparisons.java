/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import static dev.rockhopper.hibernate.sql.Refusals.refuseIf;

import org.hibernate.query.sqm.ComparisonOperator;
import org.hibernate.sql.ast.spi.AggregateFunctionChecker;
import org.hibernate.sql.ast.tree.expression.Any;
import org.hibernate.sql.ast.tree.expression.Every;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.expression.ModifiedSubQueryExpression;
import org.hibernate.sql.ast.tree.expression.ModifiedSubQueryExpression.Modifier;
import org.hibernate.sql.ast.tree.expression.SqlTuple;
import org.hibernate.sql.ast.tree.expression.SqlTupleContainer;
import org.hibernate.sql.ast.tree.predicate.ComparisonPredicate;
import org.hibernate.sql.ast.tree.predicate.InSubQueryPredicate;
import org.hibernate.sql.ast.tree.select.QueryPart;
import org.hibernate.sql.ast.tree.select.QuerySpec;
import org.hibernate.sql.ast.tree.select.SelectStatement;
import org.hibernate.sql.results.internal.SqlSelectionImpl;

/**
 * Comparisons with {@code all (subquery)} and {@code any (subquery)}, which StarRocks does not know.
 *
 * <p>Equality becomes IN. An order becomes a comparison with the smallest or greatest value, since the planner accepts a correlated
 * EXISTS only with an equality ("Not support exists correlation subquery with Non-EQ predicate"). A NULL among the values of
 * {@code all} makes the result unknown, and no value at all makes it true, as SQL wants it.
 */
final class QuantifiedComparisons {

    private final ExpressionTranslator<?> sql;

    QuantifiedComparisons(ExpressionTranslator<?> sql) {
        this.sql = sql;
    }

    /** A row value equals the only row of a subquery if it is in it. */
    private boolean renderRow(ComparisonPredicate predicate) {
        Expression left = predicate.getLeftHandExpression();
        SqlTuple row = SqlTupleContainer.getSqlTuple(left);
        if (row == null
                || row.getExpressions().size() < 2
                || !(predicate.getRightHandExpression() instanceof SelectStatement subquery)) {
            return false;
        }
        refuseIf(
                predicate.getOperator() != ComparisonOperator.EQUAL,
                predicate.getOperator().sqlText(),
                "StarRocks compares row values with a subquery by = only.",
                "Use exists with a comparison of the parts.");
        sql.visitIn(new InSubQueryPredicate(left, subquery, false, null), sql.conjuncts.contain(predicate));
        return true;
    }

    /** Renders the predicate if it is quantified, or compares a row value with a subquery. */
    boolean render(ComparisonPredicate predicate) {
        if (!isQuantified(predicate)) {
            return renderRow(predicate);
        }
        boolean swapped = subquery(predicate.getRightHandExpression()) == null;
        Expression right = swapped ? predicate.getLeftHandExpression() : predicate.getRightHandExpression();
        SelectStatement subquery = subquery(right);
        boolean all = isAll(right);
        Expression left = swapped ? predicate.getRightHandExpression() : predicate.getLeftHandExpression();
        ComparisonOperator operator = swapped ? predicate.getOperator().invert() : predicate.getOperator();
        refuseIf(
                left instanceof SqlTuple tuple && tuple.getExpressions().size() > 1,
                all ? "all" : "any",
                "StarRocks compares no row values with a quantified subquery.",
                "Use exists, or in.");
        boolean conjunct = sql.conjuncts.contain(predicate);
        if (operator == ComparisonOperator.EQUAL && !all || operator == ComparisonOperator.NOT_EQUAL && all) {
            sql.visitIn(new InSubQueryPredicate(left, subquery, all, null), conjunct);
        } else {
            render(left, operator, all, subquery);
        }
        return true;
    }

    /** Whether one side is {@code all (subquery)} or {@code any (subquery)}. */
    static boolean isQuantified(ComparisonPredicate predicate) {
        return subquery(predicate.getRightHandExpression()) != null
                || subquery(predicate.getLeftHandExpression()) != null;
    }

    /** HQL and Criteria use different nodes for the same. */
    private static SelectStatement subquery(Expression right) {
        if (right instanceof Every every) {
            return every.getSubquery();
        }
        if (right instanceof Any any) {
            return any.getSubquery();
        }
        return right instanceof ModifiedSubQueryExpression modified ? modified.getSubQuery() : null;
    }

    private static boolean isAll(Expression right) {
        return right instanceof Every
                || right instanceof ModifiedSubQueryExpression modified && modified.getModifier() == Modifier.ALL;
    }

    private void render(Expression left, ComparisonOperator operator, boolean all, SelectStatement subquery) {
        switch (operator) {
            case EQUAL -> allEqual(left, subquery);
            case NOT_EQUAL -> anyDifferent(left, subquery);
            case GREATER_THAN, GREATER_THAN_OR_EQUAL -> ordered(left, operator, all, all ? "max" : "min", subquery);
            case LESS_THAN, LESS_THAN_OR_EQUAL -> ordered(left, operator, all, all ? "min" : "max", subquery);
            default ->
                refuseIf(true, operator.name(), "It cannot be quantified with all or any.", "Compare with = or <>.");
        }
    }

    private void ordered(
            Expression left, ComparisonOperator operator, boolean all, String extreme, SelectStatement subquery) {
        if (all) {
            empty(subquery);
        }
        extreme(left, operator, all, extreme, subquery);
        sql.appendSql(all ? ")" : "");
    }

    private void allEqual(Expression left, SelectStatement subquery) {
        empty(subquery);
        extreme(left, ComparisonOperator.EQUAL, true, "min", subquery);
        sql.appendSql(" and ");
        extreme(left, ComparisonOperator.EQUAL, true, "max", subquery);
        sql.appendSql(')');
    }

    private void anyDifferent(Expression left, SelectStatement subquery) {
        sql.appendSql('(');
        extreme(left, ComparisonOperator.NOT_EQUAL, false, "min", subquery);
        sql.appendSql(" or ");
        extreme(left, ComparisonOperator.NOT_EQUAL, false, "max", subquery);
        sql.appendSql(')');
    }

    private void empty(SelectStatement subquery) {
        sql.appendSql('(');
        aggregate(subquery, null, false);
        sql.appendSql("=0 or ");
    }

    private void extreme(
            Expression left, ComparisonOperator operator, boolean all, String function, SelectStatement subquery) {
        left.accept(sql);
        sql.appendSql(operator.sqlText());
        aggregate(subquery, function, all);
    }

    private void aggregate(SelectStatement subquery, String function, boolean strict) {
        QueryPart part = subquery.getQueryPart();
        refuseIf(
                !isPlain(part),
                "all, any",
                "StarRocks compares with all or any value of a subquery only if it neither groups, limits nor unites.",
                "Put it into a common table expression and select from that.");
        QuerySpec plain = (QuerySpec) part;
        QuerySpec aggregated = new QuerySpec(false);
        Expression value = plain.getSelectClause().getSqlSelections().get(0).getExpression();
        aggregated.getSelectClause().addSqlSelection(new SqlSelectionImpl(new Aggregated(value, function, strict)));
        plain.getFromClause().getRoots().forEach(aggregated.getFromClause()::addRoot);
        aggregated.applyPredicate(plain.getWhereClauseRestrictions());
        SubqueryRules.checkValue(aggregated);
        sql.appendSql('(');
        aggregated.accept(sql);
        sql.appendSql(')');
    }

    private static boolean isPlain(QueryPart part) {
        return part instanceof QuerySpec spec
                && spec.getGroupByClauseExpressions().isEmpty()
                && spec.getHavingClauseRestrictions() == null
                && !spec.hasOffsetOrFetchClause()
                && !AggregateFunctionChecker.hasAggregateFunctions(spec);
    }
}
