/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import java.util.List;
import org.hibernate.query.sqm.ComparisonOperator;
import org.hibernate.sql.ast.spi.AbstractSqlAstTranslator;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.expression.SqlTuple;
import org.hibernate.sql.ast.tree.expression.SqlTupleContainer;
import org.hibernate.sql.ast.tree.predicate.ComparisonPredicate;

/** {@code (a, b) is [not] distinct from (c, d)} as comparisons of the parts with {@code <=>}. */
final class TupleDistinction {

    private TupleDistinction() {}

    /** Renders the predicate if it is one of these. */
    static boolean render(ComparisonPredicate predicate, AbstractSqlAstTranslator<?> sql) {
        ComparisonOperator operator = predicate.getOperator();
        boolean distinct = operator == ComparisonOperator.DISTINCT_FROM;
        SqlTuple left = SqlTupleContainer.getSqlTuple(predicate.getLeftHandExpression());
        SqlTuple right = SqlTupleContainer.getSqlTuple(predicate.getRightHandExpression());
        if (!distinct && operator != ComparisonOperator.NOT_DISTINCT_FROM || left == null || right == null) {
            return false;
        }
        sql.appendSql(distinct ? "not(" : "(");
        parts(left.getExpressions(), right.getExpressions(), sql);
        sql.appendSql(')');
        return true;
    }

    private static void parts(
            List<? extends Expression> left, List<? extends Expression> right, AbstractSqlAstTranslator<?> sql) {
        for (int i = 0; i < left.size(); i++) {
            sql.appendSql(i == 0 ? "" : " and ");
            left.get(i).accept(sql);
            sql.appendSql("<=>");
            right.get(i).accept(sql);
        }
    }
}
