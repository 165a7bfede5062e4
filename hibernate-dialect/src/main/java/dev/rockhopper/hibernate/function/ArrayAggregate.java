/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import java.util.List;
import org.hibernate.dialect.function.array.ArrayAggFunction;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.sql.ast.Clause;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.sql.ast.tree.expression.Distinct;
import org.hibernate.sql.ast.tree.predicate.Predicate;
import org.hibernate.sql.ast.tree.select.SortSpecification;

/**
 * {@code array_agg}, which keeps NULLs: with a filter each value goes along with whether it counts, and those that do not are taken out
 * of the array. ({@code filter (where …)} exists, but not together with an order.)
 *
 * <p>Source: docs/en/sql-reference/sql-functions/array-functions/array_agg.md, array_filter.md.
 */
final class ArrayAggregate extends ArrayAggFunction {

    ArrayAggregate() {
        super("array_agg", false, false);
    }

    @Override
    public void render(
            SqlAppender sql,
            List<? extends SqlAstNode> arguments,
            Predicate filter,
            List<SortSpecification> withinGroup,
            ReturnableType<?> type,
            SqlAstTranslator<?> translator) {
        if (filter == null) {
            super.render(sql, arguments, null, withinGroup, type, translator);
            return;
        }
        SqlAstNode argument = arguments.get(0);
        SqlAstNode value = argument instanceof Distinct distinct ? distinct.getExpression() : argument;
        sql.appendSql("array_map(s->s.v,array_filter(array_agg(");
        sql.appendSql(value == argument ? "" : "distinct ");
        sql.appendSql("named_struct('v',");
        value.accept(translator);
        sql.appendSql(",'f',");
        translator.getCurrentClauseStack().push(Clause.WHERE);
        filter.accept(translator);
        translator.getCurrentClauseStack().pop();
        sql.appendSql(')');
        order(sql, withinGroup, translator);
        sql.appendSql("),s->s.f))");
    }

    /** The ORDER BY inside of an aggregate; nothing without one. */
    static void order(SqlAppender sql, List<SortSpecification> order, SqlAstTranslator<?> translator) {
        if (order == null || order.isEmpty()) {
            return;
        }
        translator.getCurrentClauseStack().push(Clause.WITHIN_GROUP);
        String separator = " order by ";
        for (SortSpecification each : order) {
            sql.appendSql(separator);
            each.accept(translator);
            separator = ",";
        }
        translator.getCurrentClauseStack().pop();
    }
}
