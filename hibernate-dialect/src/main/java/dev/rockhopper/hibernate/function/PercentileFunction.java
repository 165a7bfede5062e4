/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import java.math.BigDecimal;
import java.util.List;
import org.hibernate.dialect.function.InverseDistributionFunction;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.query.SortDirection;
import org.hibernate.query.sqm.produce.function.FunctionParameterType;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.expression.Literal;
import org.hibernate.sql.ast.tree.predicate.Predicate;
import org.hibernate.sql.ast.tree.select.SortSpecification;
import org.hibernate.type.spi.TypeConfiguration;

/**
 * {@code percentile_cont(p) within group (order by x)} as {@code percentile_cont(x, p)}; descending order counts from the other end.
 *
 * <p>Source: docs/en/sql-reference/sql-functions/aggregate-functions/percentile_cont.md.
 */
final class PercentileFunction extends InverseDistributionFunction {

    PercentileFunction(String name, TypeConfiguration types) {
        super(name, FunctionParameterType.NUMERIC, types);
    }

    @Override
    public void render(
            SqlAppender sql,
            List<? extends SqlAstNode> arguments,
            Predicate filter,
            List<SortSpecification> withinGroup,
            ReturnableType<?> type,
            SqlAstTranslator<?> translator) {
        SortSpecification order = withinGroup.get(0);
        sql.appendSql(getName() + "(");
        filtered(sql, order.getSortExpression(), filter, translator);
        sql.appendSql(',');
        fraction(sql, arguments.get(0), order.getSortOrder() == SortDirection.DESCENDING, translator);
        sql.appendSql(')');
    }

    /** The server wants a constant there, so the difference to 1 is computed here if it can be. */
    private static void fraction(
            SqlAppender sql, SqlAstNode fraction, boolean descending, SqlAstTranslator<?> translator) {
        if (!descending) {
            fraction.accept(translator);
        } else if (fraction instanceof Literal literal && literal.getLiteralValue() instanceof Number number) {
            sql.appendSql(
                    BigDecimal.ONE.subtract(new BigDecimal(number.toString())).toPlainString());
        } else {
            sql.appendSql("1-");
            fraction.accept(translator);
        }
    }

    /** An aggregate leaves out NULLs, so a filter is a value or NULL. */
    private static void filtered(SqlAppender sql, Expression value, Predicate filter, SqlAstTranslator<?> translator) {
        if (filter == null) {
            value.accept(translator);
            return;
        }
        sql.appendSql("case when ");
        filter.accept(translator);
        sql.appendSql(" then ");
        value.accept(translator);
        sql.appendSql(" else null end");
    }
}
