/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.JdbcMappingContainer;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.expression.SelfRenderingExpression;
import org.hibernate.type.SqlTypes;

/**
 * A time of the day as a DATETIME, for functions that take no other: such times are texts, and the server takes {@code '10:05:03'} for
 * the third of May 2010. Source: BE file {@code time_types.cpp}, function {@code from_string}.
 *
 * @param time the time
 */
record MomentOfTime(Expression time) implements SelfRenderingExpression {

    /** The arguments of a function, times as moments. */
    static List<SqlAstNode> in(List<? extends SqlAstNode> arguments) {
        List<SqlAstNode> moments = new ArrayList<>(arguments);
        moments.replaceAll(argument -> isTime(argument) ? new MomentOfTime((Expression) argument) : argument);
        return moments;
    }

    static boolean isTime(SqlAstNode argument) {
        JdbcMappingContainer type = argument instanceof Expression expression ? expression.getExpressionType() : null;
        return type != null
                && type.getJdbcTypeCount() == 1
                && type.getSingleJdbcMapping().getJdbcType().getDdlTypeCode() == SqlTypes.TIME;
    }

    @Override
    public JdbcMappingContainer getExpressionType() {
        return time.getExpressionType();
    }

    @Override
    public void renderToSql(SqlAppender sql, SqlAstTranslator<?> translator, SessionFactoryImplementor factory) {
        sql.appendSql("cast(concat('1970-01-01 ',");
        time.accept(translator);
        sql.appendSql(") as datetime)");
    }
}
