/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import static dev.rockhopper.hibernate.sql.Refusals.refuseIf;

import java.util.List;
import java.util.stream.Stream;
import org.hibernate.query.sqm.ComparisonOperator;
import org.hibernate.sql.ast.spi.SqlSelection;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.expression.QueryLiteral;
import org.hibernate.sql.ast.tree.expression.SqlTuple;
import org.hibernate.sql.ast.tree.expression.SqlTupleContainer;
import org.hibernate.sql.ast.tree.predicate.ComparisonPredicate;
import org.hibernate.sql.ast.tree.predicate.ExistsPredicate;
import org.hibernate.sql.ast.tree.predicate.InListPredicate;
import org.hibernate.sql.ast.tree.predicate.InSubQueryPredicate;
import org.hibernate.sql.ast.tree.predicate.Junction;
import org.hibernate.sql.ast.tree.predicate.NullnessPredicate;
import org.hibernate.sql.ast.tree.predicate.Predicate;
import org.hibernate.sql.ast.tree.select.QueryPart;
import org.hibernate.sql.ast.tree.select.QuerySpec;
import org.hibernate.sql.ast.tree.select.SelectStatement;
import org.hibernate.sql.results.internal.SqlSelectionImpl;

/**
 * EXISTS and IN with subqueries, in the forms that StarRocks plans: what it does not know in one form becomes another that means the
 * same, or is refused by {@link SubqueryRules}.
 */
final class SubqueryPredicates {

    private final ExpressionTranslator<?> sql;

    SubqueryPredicates(ExpressionTranslator<?> sql) {
        this.sql = sql;
    }

    /**
     * {@code exists (select … where q.a > p.a)} becomes {@code 1 in (select 1 … where q.a > p.a)}: EXISTS needs an equality with the
     * query around it, IN does not.
     *
     * @return whether the predicate was rendered
     */
    boolean exists(ExistsPredicate predicate, boolean conjunct) {
        QueryPart part = predicate.getExpression().getQueryPart();
        if (UnitedSubquery.isDependent(part)) {
            UnitedSubquery.of(part).render(sql, predicate.isNegated(), conjunct, (each, alone) -> {
                ExistsPredicate one = new ExistsPredicate(each, predicate.isNegated(), predicate.getExpressionType());
                sql.visitExists(one, alone);
            });
            return true;
        }
        Correlation correlation = SubqueryRules.checkExists(part, conjunct);
        if (correlation == null || correlation.isAggregated()) {
            return false;
        }
        boolean in = !correlation.hasEquality();
        if (!in && !correlation.isInSelect() && part.getFetchClauseExpression() == null) {
            return false;
        }
        sql.appendSql(in ? "1" : "");
        sql.appendSql(predicate.isNegated() ? in ? " not" : "not " : "");
        sql.appendSql(in ? " in " : "exists");
        renderOnes((QuerySpec) part, null);
        return true;
    }

    /**
     * Checks {@code x in (subquery)}; renders it as EXISTS where StarRocks knows no IN: for constants and row values that are not
     * joined by AND.
     *
     * @return whether the predicate was rendered
     */
    boolean in(InSubQueryPredicate predicate, boolean conjunct) {
        Expression test = predicate.getTestExpression();
        TableUse tested = TableUse.of(test);
        QueryPart part = predicate.getSubQuery().getQueryPart();
        refuseIf(
                !tested.subqueries().isEmpty(),
                "in",
                "StarRocks tests no subquery against another one with IN.",
                "Use exists with a comparison.");
        if (UnitedSubquery.isDependent(part)) {
            UnitedSubquery.of(part).render(sql, predicate.isNegated(), conjunct, (each, alone) -> {
                SelectStatement subquery = new SelectStatement(each);
                sql.visitIn(
                        new InSubQueryPredicate(test, subquery, predicate.isNegated(), predicate.getExpressionType()),
                        alone);
            });
            return true;
        }
        ignoreDistinct(part);
        SubqueryRules.checkIn(part, conjunct);
        SqlTuple tuple = SqlTupleContainer.getSqlTuple(test);
        boolean row = tuple != null && tuple.getExpressions().size() > 1;
        if (conjunct || !row && !tested.readsNothing()) {
            return false;
        }
        refuseIf(
                !(part instanceof QuerySpec spec)
                        || Correlation.of(spec).isAggregated()
                        || part.hasOffsetOrFetchClause(),
                "in",
                "StarRocks tests row values and constants against such a subquery only in a condition of its own.",
                "Join the conditions by and, or use exists.");
        sql.appendSql(predicate.isNegated() ? "not exists" : "exists");
        renderOnes((QuerySpec) part, equal(test, (QuerySpec) part, predicate.isNegated() && !row));
        return true;
    }

    /** {@code (subquery) in (a, b)} as comparisons joined by OR: StarRocks tests subqueries by no list, and lists none. */
    boolean inList(InListPredicate predicate) {
        Expression test = predicate.getTestExpression();
        List<Expression> items = predicate.getListExpressions();
        boolean subqueries = hasSubquery(test) || items.stream().anyMatch(SubqueryPredicates::hasSubquery);
        if (!subqueries || items.isEmpty()) {
            return false;
        }
        String separator = "(";
        for (Expression item : items) {
            sql.appendSql(separator);
            test.accept(sql);
            sql.appendSql(predicate.isNegated() ? "<>" : "=");
            item.accept(sql);
            separator = predicate.isNegated() ? " and " : " or ";
        }
        sql.appendSql(')');
        return true;
    }

    private static boolean hasSubquery(Expression expression) {
        return !TableUse.of(expression).subqueries().isEmpty();
    }

    /** Whether IN finds a value once or twice does not matter, and StarRocks takes a DISTINCT for an aggregation. */
    private static void ignoreDistinct(QueryPart part) {
        if (part instanceof QuerySpec spec && !TableUse.of(spec).outer().isEmpty() && !spec.hasOffsetOrFetchClause()) {
            spec.getSelectClause().makeDistinct(false);
        }
    }

    /** The subquery with nothing but the constant 1 as its value, and a further condition. */
    private void renderOnes(QuerySpec subquery, Predicate condition) {
        QuerySpec ones = new QuerySpec(false);
        ones.getSelectClause().addSqlSelection(new SqlSelectionImpl(new QueryLiteral<>(1, sql.getIntegerType())));
        subquery.getFromClause().visitRoots(ones.getFromClause()::addRoot);
        if (subquery.getWhereClauseRestrictions() != null) {
            ones.applyPredicate(subquery.getWhereClauseRestrictions());
        }
        if (condition != null) {
            ones.applyPredicate(condition);
        }
        sql.appendSql('(');
        ones.accept(sql);
        sql.appendSql(')');
    }

    /** The tested value is a selected one; {@code orUnknown} if a NULL among the selected ones counts as well. */
    private static Predicate equal(Expression test, QuerySpec subquery, boolean orUnknown) {
        SqlTuple tuple = SqlTupleContainer.getSqlTuple(test);
        List<? extends Expression> tested = tuple == null ? List.of(test) : tuple.getExpressions();
        List<Expression> selected = subquery.getSelectClause().getSqlSelections().stream()
                .flatMap(SubqueryPredicates::values)
                .toList();
        Junction equal = new Junction(orUnknown ? Junction.Nature.DISJUNCTION : Junction.Nature.CONJUNCTION);
        for (int i = 0; i < tested.size(); i++) {
            equal.add(new ComparisonPredicate(selected.get(i), ComparisonOperator.EQUAL, tested.get(i)));
            if (orUnknown) {
                equal.add(new NullnessPredicate(selected.get(i)));
            }
        }
        return equal;
    }

    private static Stream<Expression> values(SqlSelection selection) {
        SqlTuple tuple = SqlTupleContainer.getSqlTuple(selection.getExpression());
        return tuple == null
                ? Stream.of(selection.getExpression())
                : tuple.getExpressions().stream().map(Expression.class::cast);
    }
}
