/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.JdbcMappingContainer;
import org.hibernate.sql.ast.SqlAstNodeRenderingMode;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.expression.SelfRenderingExpression;

/**
 * An expression whose parameters become literals, where StarRocks wants constants.
 *
 * @param expression the expression
 */
record InlinedExpression(Expression expression) implements SelfRenderingExpression {

    @Override
    public JdbcMappingContainer getExpressionType() {
        return expression.getExpressionType();
    }

    @Override
    public void renderToSql(SqlAppender sql, SqlAstTranslator<?> translator, SessionFactoryImplementor factory) {
        translator.render(expression, SqlAstNodeRenderingMode.INLINE_PARAMETERS);
    }
}
