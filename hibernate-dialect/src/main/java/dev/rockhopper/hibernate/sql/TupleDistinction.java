/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import java.util.List;
import org.hibernate.query.sqm.ComparisonOperator;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.expression.SqlTuple;
import org.hibernate.sql.ast.tree.expression.SqlTupleContainer;
import org.hibernate.sql.ast.tree.predicate.ComparisonPredicate;

/** {@code (a, b) is [not] distinct from (c, d)} as comparisons of the parts with {@code <=>}. */
final class TupleDistinction {

    private TupleDistinction() {}

    /** Renders the predicate if it is one of these. */
    static boolean render(ComparisonPredicate predicate, ExpressionTranslator<?> sql) {
        ComparisonOperator operator = predicate.getOperator();
        boolean distinct = operator == ComparisonOperator.DISTINCT_FROM;
        SqlTuple left = SqlTupleContainer.getSqlTuple(predicate.getLeftHandExpression());
        SqlTuple right = SqlTupleContainer.getSqlTuple(predicate.getRightHandExpression());
        if (!distinct && operator != ComparisonOperator.NOT_DISTINCT_FROM || left == null || right == null) {
            return false;
        }
        sql.appendSql('(');
        parts(left.getExpressions(), right.getExpressions(), distinct, sql);
        sql.appendSql(')');
        return true;
    }

    private static void parts(
            List<? extends Expression> left,
            List<? extends Expression> right,
            boolean distinct,
            ExpressionTranslator<?> sql) {
        ComparisonOperator operator =
                distinct ? ComparisonOperator.DISTINCT_FROM : ComparisonOperator.NOT_DISTINCT_FROM;
        for (int i = 0; i < left.size(); i++) {
            sql.appendSql(i == 0 ? "" : distinct ? " or " : " and ");
            sql.renderComparison(left.get(i), operator, right.get(i));
        }
    }
}
