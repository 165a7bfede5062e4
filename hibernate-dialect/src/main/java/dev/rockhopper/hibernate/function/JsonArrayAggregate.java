/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.dialect.function.json.JsonArrayAggFunction;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.sql.ast.Clause;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.sql.ast.tree.expression.Distinct;
import org.hibernate.sql.ast.tree.expression.JsonNullBehavior;
import org.hibernate.sql.ast.tree.predicate.Predicate;
import org.hibernate.sql.ast.tree.select.SortSpecification;
import org.hibernate.type.spi.TypeConfiguration;

/**
 * {@code json_arrayagg(x)} by {@code array_agg}, which has no cast to JSON but as a part of a struct. NULLs are taken out of the array
 * unless they are wanted, and with them what a filter made NULL.
 */
final class JsonArrayAggregate extends JsonArrayAggFunction {

    JsonArrayAggregate(TypeConfiguration types) {
        super(true, types);
    }

    @Override
    public void render(
            SqlAppender sql,
            List<? extends SqlAstNode> arguments,
            Predicate filter,
            List<SortSpecification> withinGroup,
            ReturnableType<?> type,
            SqlAstTranslator<?> translator) {
        List<SqlAstNode> values = new ArrayList<>(arguments);
        values.removeIf(JsonNullBehavior.class::isInstance);
        boolean keepsNulls = arguments.contains(JsonNullBehavior.NULL);
        JsonRefusals.refuseIf(keepsNulls && filter != null, "json_arrayagg", "null on null together with a filter");
        SqlAstNode argument = values.get(0);
        SqlAstNode value = argument instanceof Distinct distinct ? distinct.getExpression() : argument;
        sql.appendSql("json_query(to_json(named_struct('v',");
        sql.appendSql(keepsNulls ? "array_agg(" : "array_filter(array_agg(");
        sql.appendSql(value == argument ? "" : "distinct ");
        element(sql, value, filter, translator);
        ArrayAggregate.order(sql, withinGroup, translator);
        sql.appendSql(keepsNulls ? ")" : "),e->e is not null)");
        sql.appendSql(")),'$.v')");
    }

    private static void element(SqlAppender sql, SqlAstNode value, Predicate filter, SqlAstTranslator<?> translator) {
        if (filter == null) {
            JsonArgument.renderElement(sql, value, translator);
            return;
        }
        sql.appendSql("case when ");
        translator.getCurrentClauseStack().push(Clause.WHERE);
        filter.accept(translator);
        translator.getCurrentClauseStack().pop();
        sql.appendSql(" then ");
        JsonArgument.renderElement(sql, value, translator);
        sql.appendSql(" end");
    }
}
