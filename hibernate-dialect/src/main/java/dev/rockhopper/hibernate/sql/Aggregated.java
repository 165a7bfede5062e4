/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.JdbcMappingContainer;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.expression.SelfRenderingExpression;

/**
 * An aggregate over the value of a subquery.
 *
 * @param value the value
 * @param function {@code min} or {@code max}; null for the number of rows
 * @param strict whether the result is NULL as soon as one value is
 */
record Aggregated(Expression value, String function, boolean strict) implements SelfRenderingExpression {

    @Override
    public JdbcMappingContainer getExpressionType() {
        return value.getExpressionType();
    }

    @Override
    public void renderToSql(SqlAppender sql, SqlAstTranslator<?> translator, SessionFactoryImplementor factory) {
        if (function == null) {
            sql.appendSql("count(*)");
            return;
        }
        if (strict) {
            sql.appendSql("case when count(*)=count(");
            value.accept(translator);
            sql.appendSql(") then ");
        }
        sql.appendSql(function + "(");
        value.accept(translator);
        sql.appendSql(strict ? ") end" : ")");
    }
}
