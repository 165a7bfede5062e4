/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.sqm.ComparisonOperator;
import org.hibernate.sql.ast.spi.AbstractSqlAstTranslator;
import org.hibernate.sql.ast.tree.Statement;
import org.hibernate.sql.ast.tree.delete.DeleteStatement;
import org.hibernate.sql.ast.tree.expression.BinaryArithmeticExpression;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.predicate.BooleanExpressionPredicate;
import org.hibernate.sql.ast.tree.predicate.LikePredicate;
import org.hibernate.sql.ast.tree.select.QueryGroup;
import org.hibernate.sql.ast.tree.select.QueryPart;
import org.hibernate.sql.ast.tree.select.QuerySpec;
import org.hibernate.sql.ast.tree.update.UpdateStatement;
import org.hibernate.sql.exec.spi.JdbcOperation;

/**
 * Renders Hibernate's SQL tree as StarRocks SQL.
 *
 * @param <T> the kind of operation
 */
public class StarRocksSqlAstTranslator<T extends JdbcOperation> extends AbstractSqlAstTranslator<T> {

    private final LikeRenderer like = new LikeRenderer(this);

    /** A translator for one statement. */
    public StarRocksSqlAstTranslator(SessionFactoryImplementor sessionFactory, Statement statement) {
        super(sessionFactory, statement);
    }

    @Override
    public void visitLikePredicate(LikePredicate predicate) {
        like.render(predicate);
    }

    @Override
    protected void renderComparison(Expression lhs, ComparisonOperator operator, Expression rhs) {
        renderComparisonDistinctOperator(lhs, operator, rhs);
    }

    @Override
    public void visitBooleanExpressionPredicate(BooleanExpressionPredicate predicate) {
        appendSql(predicate.isNegated() ? "not(" : "");
        predicate.getExpression().accept(this);
        appendSql(predicate.isNegated() ? ")" : "");
    }

    @Override
    public void visitBinaryArithmeticExpression(BinaryArithmeticExpression expression) {
        if (isIntegerDivisionEmulationRequired(expression)) {
            appendSql('(');
            visitArithmeticOperand(expression.getLeftHandOperand());
            appendSql(" div ");
            visitArithmeticOperand(expression.getRightHandOperand());
            appendSql(')');
        } else {
            super.visitBinaryArithmeticExpression(expression);
        }
    }

    @Override
    public void visitQuerySpec(QuerySpec querySpec) {
        if (needsWindowForFetch(querySpec)) {
            emulateFetchOffsetWithWindowFunctions(querySpec, true);
        } else {
            super.visitQuerySpec(querySpec);
        }
    }

    @Override
    public void visitQueryGroup(QueryGroup queryGroup) {
        if (needsWindowForFetch(queryGroup)) {
            emulateFetchOffsetWithWindowFunctions(queryGroup, true);
        } else {
            super.visitQueryGroup(queryGroup);
        }
    }

    /** LIMIT takes no WITH TIES and no percentage. */
    private boolean needsWindowForFetch(QueryPart queryPart) {
        return useOffsetFetchClause(queryPart)
                && getQueryPartForRowNumbering() != queryPart
                && !isRowsOnlyFetchClauseType(queryPart);
    }

    @Override
    public void visitOffsetFetchClause(QueryPart queryPart) {
        if (!isRowNumberingCurrentQueryPart()) {
            renderCombinedLimitClause(queryPart);
        }
    }

    @Override
    protected void visitUpdateStatementOnly(UpdateStatement statement) {
        super.visitUpdateStatementOnly(statement);
        appendSql(statement.getRestriction() == null ? " where true" : "");
    }

    @Override
    protected void visitDeleteStatementOnly(DeleteStatement statement) {
        super.visitDeleteStatementOnly(statement);
        appendSql(statement.getRestriction() == null ? " where true" : "");
    }
}
