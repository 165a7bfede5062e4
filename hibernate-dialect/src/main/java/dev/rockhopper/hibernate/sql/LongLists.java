/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import java.util.List;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.expression.SqlTuple;
import org.hibernate.sql.ast.tree.expression.SqlTupleContainer;
import org.hibernate.sql.ast.tree.predicate.InListPredicate;

/**
 * IN with thousands of values, as rows of VALUES: the frontend takes no expression with more than 10,000 nodes ("Expression too
 * complex"), but any number of rows. Source: FE configuration {@code max_scalar_operator_flat_children}.
 */
final class LongLists {

    /** How many values are safe, whatever else the condition holds. */
    private static final int LONGEST = 5_000;

    private LongLists() {}

    /** Renders the predicate if its list is too long for the frontend. */
    static boolean render(InListPredicate predicate, ExpressionTranslator<?> sql) {
        List<Expression> rows = predicate.getListExpressions();
        if (rows.size() <= LONGEST) {
            return false;
        }
        SqlTuple test = SqlTupleContainer.getSqlTuple(predicate.getTestExpression());
        parts(predicate.getTestExpression(), sql);
        StringBuilder names = new StringBuilder("v0");
        for (int i = 1; test != null && i < test.getExpressions().size(); i++) {
            names.append(",v").append(i);
        }
        sql.appendSql((predicate.isNegated() ? " not" : "") + " in (select " + names + " from (values ");
        String separator = "(";
        for (Expression row : rows) {
            sql.appendSql(separator);
            list(row, sql);
            sql.appendSql(')');
            separator = ",(";
        }
        sql.appendSql(") l_(" + names + "))");
        return true;
    }

    private static void parts(Expression expression, ExpressionTranslator<?> sql) {
        boolean several = SqlTupleContainer.getSqlTuple(expression) != null
                && SqlTupleContainer.getSqlTuple(expression).getExpressions().size() > 1;
        sql.appendSql(several ? "(" : "");
        list(expression, sql);
        sql.appendSql(several ? ")" : "");
    }

    private static void list(Expression expression, ExpressionTranslator<?> sql) {
        SqlTuple tuple = SqlTupleContainer.getSqlTuple(expression);
        if (tuple == null) {
            expression.accept(sql);
            return;
        }
        String separator = "";
        for (Expression part : tuple.getExpressions()) {
            sql.appendSql(separator);
            part.accept(sql);
            separator = ",";
        }
    }
}
