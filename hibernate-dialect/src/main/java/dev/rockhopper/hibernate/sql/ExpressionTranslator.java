/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import dev.rockhopper.hibernate.type.AggregateValue;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.sqm.ComparisonOperator;
import org.hibernate.query.sqm.UnaryArithmeticOperator;
import org.hibernate.sql.ast.SqlAstNodeRenderingMode;
import org.hibernate.sql.ast.spi.AbstractSqlAstTranslator;
import org.hibernate.sql.ast.tree.Statement;
import org.hibernate.sql.ast.tree.expression.BinaryArithmeticExpression;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.expression.JdbcParameter;
import org.hibernate.sql.ast.tree.expression.QueryLiteral;
import org.hibernate.sql.ast.tree.expression.SelfRenderingExpression;
import org.hibernate.sql.ast.tree.expression.SqlTupleContainer;
import org.hibernate.sql.ast.tree.expression.UnaryOperation;
import org.hibernate.sql.ast.tree.expression.UnparsedNumericLiteral;
import org.hibernate.sql.ast.tree.predicate.BetweenPredicate;
import org.hibernate.sql.ast.tree.predicate.BooleanExpressionPredicate;
import org.hibernate.sql.ast.tree.predicate.ComparisonPredicate;
import org.hibernate.sql.ast.tree.predicate.ExistsPredicate;
import org.hibernate.sql.ast.tree.predicate.InListPredicate;
import org.hibernate.sql.ast.tree.predicate.InSubQueryPredicate;
import org.hibernate.sql.ast.tree.predicate.LikePredicate;
import org.hibernate.sql.ast.tree.predicate.NegatedPredicate;
import org.hibernate.sql.ast.tree.predicate.SelfRenderingPredicate;
import org.hibernate.sql.ast.tree.select.SelectStatement;
import org.hibernate.sql.exec.spi.JdbcOperation;

/**
 * Expressions and predicates in the words of StarRocks.
 *
 * <p>Source: {@code StarRocks.g4}, rules {@code expression} and {@code predicate}, and answers of a frontend.
 *
 * @param <T> the kind of operation
 */
abstract class ExpressionTranslator<T extends JdbcOperation> extends AbstractSqlAstTranslator<T> {

    private final LikeRenderer like = new LikeRenderer(this);
    private final QuantifiedComparisons quantified = new QuantifiedComparisons(this);
    private final SubqueryPredicates subqueries = new SubqueryPredicates(this);
    private final Set<SelectStatement> checked = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The predicates that are joined by AND. */
    final Conjuncts conjuncts = new Conjuncts();

    /** Whether conditions are nothing but comparisons of columns with values: in a DELETE from a table without primary key. */
    boolean plainConditions;

    private int negations;

    ExpressionTranslator(SessionFactoryImplementor sessionFactory, Statement statement) {
        super(sessionFactory, statement);
    }

    @Override
    public void visitLikePredicate(LikePredicate predicate) {
        like.render(predicate);
    }

    @Override
    public void visitRelationalPredicate(ComparisonPredicate predicate) {
        Optional<Expression> whole = AggregateValue.of(predicate.getRightHandExpression());
        if (whole.isPresent()) {
            renderComparison(predicate.getLeftHandExpression(), predicate.getOperator(), whole.get());
        } else if (!quantified.render(predicate) && !TupleDistinction.render(predicate, this)) {
            super.visitRelationalPredicate(predicate);
        }
    }

    /** Row values are compared by their parts, of which BETWEEN knows nothing. */
    @Override
    public void visitBetweenPredicate(BetweenPredicate predicate) {
        if (!plainConditions && SqlTupleContainer.getSqlTuple(predicate.getExpression()) == null) {
            super.visitBetweenPredicate(predicate);
            return;
        }
        appendSql(predicate.isNegated() ? "not(" : "(");
        bound(predicate, ComparisonOperator.GREATER_THAN_OR_EQUAL, predicate.getLowerBound());
        appendSql(" and ");
        bound(predicate, ComparisonOperator.LESS_THAN_OR_EQUAL, predicate.getUpperBound());
        appendSql(')');
    }

    private void bound(BetweenPredicate predicate, ComparisonOperator operator, Expression bound) {
        visitRelationalPredicate(new ComparisonPredicate(predicate.getExpression(), operator, bound));
    }

    @Override
    public void visitExistsPredicate(ExistsPredicate predicate) {
        visitExists(predicate, conjuncts.contain(predicate));
    }

    /** Renders EXISTS; {@code conjunct} if it is joined by AND. */
    final void visitExists(ExistsPredicate predicate, boolean conjunct) {
        checked.add(predicate.getExpression());
        if (!subqueries.exists(predicate, conjunct)) {
            super.visitExistsPredicate(predicate);
        }
    }

    @Override
    public void visitInSubQueryPredicate(InSubQueryPredicate predicate) {
        visitIn(predicate, conjuncts.contain(predicate));
    }

    /** Renders IN with a subquery; {@code conjunct} if it is joined by AND. */
    final void visitIn(InSubQueryPredicate predicate, boolean conjunct) {
        checked.add(predicate.getSubQuery());
        if (!subqueries.in(predicate, conjunct)) {
            super.visitInSubQueryPredicate(predicate);
        }
    }

    @Override
    public void visitInListPredicate(InListPredicate predicate) {
        boolean tooLong = !plainConditions && LongLists.render(predicate, this);
        if (!tooLong && !subqueries.inList(predicate)) {
            super.visitInListPredicate(predicate);
        }
    }

    @Override
    public void visitSelectStatement(SelectStatement statement) {
        if (!checked.remove(statement) && !statement.getQueryPart().isRoot()) {
            SubqueryRules.checkValue(statement.getQueryPart());
        }
        super.visitSelectStatement(statement);
    }

    /**
     * The frontend cannot push NOT through AND or OR down to {@code <=>} ("Not implemented"), so below a NOT its value is taken; it is
     * never NULL.
     */
    @Override
    protected void renderComparison(Expression lhs, ComparisonOperator operator, Expression rhs) {
        boolean nullSafe =
                operator == ComparisonOperator.DISTINCT_FROM || operator == ComparisonOperator.NOT_DISTINCT_FROM;
        if (nullSafe && negations > 0) {
            appendSql(operator == ComparisonOperator.DISTINCT_FROM ? "not coalesce(" : "coalesce(");
            renderComparisonDistinctOperator(lhs, ComparisonOperator.NOT_DISTINCT_FROM, rhs);
            appendSql(",false)");
        } else {
            renderComparisonDistinctOperator(lhs, operator, rhs);
        }
    }

    @Override
    public void visitNegatedPredicate(NegatedPredicate predicate) {
        negations++;
        super.visitNegatedPredicate(predicate);
        negations--;
    }

    @Override
    public void visitBooleanExpressionPredicate(BooleanExpressionPredicate predicate) {
        appendSql(predicate.isNegated() ? "not(" : "");
        predicate.getExpression().accept(this);
        appendSql(predicate.isNegated() ? ")" : "");
    }

    /** Comparisons joined by OR can use the key; a subquery of constants could not, and is refused inside OR. */
    @Override
    protected boolean preferUnionQueryForTupleInListPredicate() {
        return false;
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
    public void visitUnaryOperationExpression(UnaryOperation operation) {
        if (operation.getOperator() == UnaryArithmeticOperator.UNARY_MINUS) {
            separateMinus();
        }
        super.visitUnaryOperationExpression(operation);
    }

    @Override
    public void visitQueryLiteral(QueryLiteral<?> literal) {
        if (literal.getLiteralValue() instanceof Number number && number.doubleValue() < 0) {
            separateMinus();
        }
        int start = getSqlBuffer().length();
        super.visitQueryLiteral(literal);
        if (plainConditions && getSqlBuffer().indexOf("cast('", start) == start) {
            int end = getSqlBuffer().indexOf("' as ", start) + 1;
            getSqlBuffer().delete(end, getSqlBuffer().length()).delete(start, start + "cast(".length());
        }
    }

    @Override
    public <N extends Number> void visitUnparsedNumericLiteral(UnparsedNumericLiteral<N> literal) {
        if (literal.getUnparsedLiteralValue().startsWith("-")) {
            separateMinus();
        }
        super.visitUnparsedNumericLiteral(literal);
    }

    @Override
    public void visitSelfRenderingExpression(SelfRenderingExpression expression) {
        Refusals.refuseXml(expression);
        Incomparable.refuseDistinct(expression);
        super.visitSelfRenderingExpression(expression);
    }

    @Override
    public void visitSelfRenderingPredicate(SelfRenderingPredicate predicate) {
        Refusals.refuseXml(predicate.getSelfRenderingExpression());
        super.visitSelfRenderingPredicate(predicate);
    }

    /** Two minus signs would begin a comment. */
    private void separateMinus() {
        int length = getSqlBuffer().length();
        if (length > 0 && getSqlBuffer().charAt(length - 1) == '-') {
            appendSql(' ');
        }
    }

    /**
     * Parameters need no cast: the driver sends them as literals, which have types. A cast would even lose digits, as Hibernate takes
     * the scale of a parameter from what it is combined with.
     */
    @Override
    protected void renderCasted(Expression expression) {
        if (expression instanceof JdbcParameter || isParameter(expression)) {
            render(expression, SqlAstNodeRenderingMode.DEFAULT);
        } else {
            super.renderCasted(expression);
        }
    }
}
