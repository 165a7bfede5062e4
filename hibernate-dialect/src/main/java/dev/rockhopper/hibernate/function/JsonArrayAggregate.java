/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.dialect.function.array.ArrayAggFunction;
import org.hibernate.dialect.function.json.JsonArrayAggFunction;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.sql.ast.tree.expression.Distinct;
import org.hibernate.sql.ast.tree.expression.JsonNullBehavior;
import org.hibernate.sql.ast.tree.predicate.Predicate;
import org.hibernate.sql.ast.tree.select.SortSpecification;
import org.hibernate.type.spi.TypeConfiguration;

/** {@code json_arrayagg(x)} as {@code to_json(array_agg(x))}; NULLs are left out by a filter unless they are wanted. */
final class JsonArrayAggregate extends JsonArrayAggFunction {

    private final ArrayAggFunction arrayAgg = new ArrayAggFunction("array_agg", false, true);

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
        sql.appendSql("to_json(");
        arrayAgg.render(sql, values, null, withinGroup, type, translator);
        filter(sql, keepsNulls ? null : values.get(0), filter, translator);
        sql.appendSql(')');
    }

    private static void filter(SqlAppender sql, SqlAstNode notNull, Predicate filter, SqlAstTranslator<?> translator) {
        if (notNull == null && filter == null) {
            return;
        }
        sql.appendSql(" filter (where ");
        if (notNull != null) {
            (notNull instanceof Distinct distinct ? distinct.getExpression() : notNull).accept(translator);
            sql.appendSql(" is not null");
        }
        if (filter != null) {
            sql.appendSql(notNull == null ? "" : " and (");
            filter.accept(translator);
            sql.appendSql(notNull == null ? "" : ")");
        }
        sql.appendSql(')');
    }
}
