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
        sql.appendSql(keepsNulls ? "to_json(" : "to_json(array_filter(x->x is not null,");
        arrayAgg.render(sql, values, filter, withinGroup, type, translator);
        sql.appendSql(keepsNulls ? ")" : "))");
    }
}
