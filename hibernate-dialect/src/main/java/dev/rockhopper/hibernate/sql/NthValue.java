/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import static dev.rockhopper.hibernate.sql.Refusals.refuseIf;

import dev.rockhopper.schema.server.ServerVersion;
import org.hibernate.query.common.FrameMode;
import org.hibernate.sql.ast.spi.AbstractSqlAstTranslator;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.sql.ast.tree.expression.FunctionExpression;
import org.hibernate.sql.ast.tree.expression.Over;
import org.hibernate.sql.ast.tree.expression.WindowFunctionExpression;

/**
 * {@code nth_value(v, n) over (…)}, which StarRocks does not have: the n-th element of all values of the frame,
 * {@code array_agg(v) over (…)[n]}.
 *
 * <p>Source: docs/en/sql-reference/sql-functions/Window_function.md: ARRAY_AGG over a window since 3.4, with RANGE frames only.
 *
 * @param call the function
 */
record NthValue(WindowFunctionExpression call) {

    /** The function of a window, if it is this one; else null. */
    static NthValue of(Over<?> over, ServerVersion server) {
        boolean named = over.getExpression() instanceof WindowFunctionExpression
                && over.getExpression() instanceof FunctionExpression call
                && call.getFunctionName().equals("nth_value");
        if (!named) {
            return null;
        }
        refuseIf(
                over.getMode() != FrameMode.RANGE || !server.atLeast(3, 4, 0),
                "nth_value",
                "StarRocks computes it from 3.4 on, and over frames with RANGE.",
                "Use RANGE instead of ROWS, or number the rows with row_number() and filter.");
        return new NthValue((WindowFunctionExpression) over.getExpression());
    }

    /** What stands before OVER. */
    void open(AbstractSqlAstTranslator<?> sql) {
        sql.appendSql(fromLast() ? "reverse(" : "");
        sql.appendSql(ignoresNulls() ? "array_filter(y->y is not null," : "");
        sql.appendSql("array_agg(");
        argument(0).accept(sql);
        sql.appendSql(')');
    }

    /** What stands after it. */
    void close(AbstractSqlAstTranslator<?> sql) {
        sql.appendSql(ignoresNulls() ? ")" : "");
        sql.appendSql(fromLast() ? ")" : "");
        sql.appendSql('[');
        argument(1).accept(sql);
        sql.appendSql(']');
    }

    private SqlAstNode argument(int i) {
        return ((FunctionExpression) call).getArguments().get(i);
    }

    private boolean fromLast() {
        return Boolean.FALSE.equals(call.getFromFirst());
    }

    private boolean ignoresNulls() {
        return Boolean.FALSE.equals(call.getRespectNulls());
    }
}
