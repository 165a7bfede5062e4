/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import static dev.rockhopper.hibernate.sql.Refusals.refuseIf;

import dev.rockhopper.hibernate.type.Comparability;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.metamodel.mapping.JdbcMappingContainer;
import org.hibernate.query.sqm.sql.internal.SqmPathInterpretation;
import org.hibernate.sql.ast.spi.AbstractSqlAstTranslator;
import org.hibernate.sql.ast.tree.expression.Distinct;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.expression.FunctionExpression;
import org.hibernate.sql.ast.tree.expression.SqlSelectionExpression;
import org.hibernate.sql.ast.tree.expression.SqlTupleContainer;
import org.hibernate.sql.ast.tree.select.QuerySpec;

/**
 * DISTINCT and GROUP BY compare no JSON and no VARBINARY, and ORDER BY and PARTITION BY still less: what is selected by them is compared
 * as a text instead, of which the driver reads the same value.
 *
 * <p>Source: FE classes {@code Type}, {@code QueryAnalyzer}, {@code SelectAnalyzer}, {@code AnalyticAnalyzer}, and what a frontend says.
 */
final class Incomparable {

    private final AbstractSqlAstTranslator<?> sql;

    Incomparable(AbstractSqlAstTranslator<?> sql) {
        this.sql = sql;
    }

    /** Begins the text of what a query selects; returns its end, which is empty if the value is compared as it is. */
    String openSelected(Expression expression, QuerySpec spec) {
        if (spec == null) {
            return "";
        }
        boolean distinct = spec.getSelectClause().isDistinct();
        return distinct || isGrouped(expression, spec.getGroupByClauseExpressions())
                ? open(expression, distinct ? "distinct" : "group by")
                : "";
    }

    /** Begins the text of what a query is grouped by; a position of a selected value stays one. */
    String openGrouped(Expression expression) {
        return isPosition(expression) ? "" : open(expression, "group by");
    }

    private String open(Expression expression, String clause) {
        Comparability comparability = comparability(expression);
        refuseIf(
                comparability == Comparability.NONE,
                clause,
                "StarRocks compares no STRUCT, ARRAY or MAP with JSON or binary values inside.",
                "Select the id and other attributes, or parts of the value.");
        sql.appendSql(comparability.before());
        return comparability.after();
    }

    /** An aggregate function of what it would take once only is refused. */
    static void refuseDistinct(Object function) {
        Object first = function instanceof FunctionExpression call
                        && !call.getArguments().isEmpty()
                        && call.getArguments().get(0) instanceof Distinct distinct
                ? distinct.getExpression()
                : null;
        refuseIf(
                first instanceof Expression expression
                        && (comparability(expression) == Comparability.JSON
                                || comparability(expression) == Comparability.NONE),
                first == null ? "" : ((FunctionExpression) function).getFunctionName(),
                "StarRocks compares no JSON, so it cannot take each value once.",
                "Take their texts: count(distinct json_string(…)).");
    }

    /** Sorting and partitioning by what has no order is refused. */
    static void refuseSorting(Expression expression, String clause) {
        Comparability comparability = comparability(expression);
        refuseIf(
                comparability == Comparability.NONE
                        || comparability == Comparability.JSON
                        || comparability == Comparability.UNSORTED,
                clause,
                "StarRocks knows no order of JSON and MAP values.",
                "Use a part of the value, such as json_value(…, '$.a').");
    }

    private static Comparability comparability(Expression expression) {
        JdbcMappingContainer type = expression.getExpressionType();
        return type == null || type.getJdbcTypeCount() != 1
                ? Comparability.FULL
                : Comparability.of(type.getSingleJdbcMapping().getJdbcType());
    }

    private static boolean isGrouped(Expression expression, List<Expression> groups) {
        return columns(groups).anyMatch(group -> isSame(group, expression));
    }

    /** What a query is grouped by, without positions and row values. */
    static Stream<Expression> columns(List<Expression> groups) {
        return groups.stream()
                .flatMap(group -> SqlTupleContainer.getSqlTuple(group) == null
                        ? Stream.of(group)
                        : SqlTupleContainer.getSqlTuple(group).getExpressions().stream())
                .map(Incomparable::selected);
    }

    private static boolean isSame(Expression group, Expression expression) {
        return group.equals(expression)
                || group instanceof FunctionExpression one
                        && expression instanceof FunctionExpression other
                        && one.getFunctionName().equals(other.getFunctionName());
    }

    private static Expression selected(Expression group) {
        Expression inner = group instanceof SqmPathInterpretation<?> path ? path.getSqlExpression() : group;
        return inner instanceof SqlSelectionExpression position
                ? position.getSelection().getExpression()
                : inner;
    }

    private static boolean isPosition(Expression expression) {
        return expression instanceof SqlSelectionExpression
                || expression instanceof SqmPathInterpretation<?> path
                        && path.getSqlExpression() instanceof SqlSelectionExpression;
    }
}
