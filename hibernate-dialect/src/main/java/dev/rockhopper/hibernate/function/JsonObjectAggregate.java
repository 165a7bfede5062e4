/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import org.hibernate.dialect.function.json.JsonObjectAggFunction;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.expression.JsonNullBehavior;
import org.hibernate.sql.ast.tree.expression.JsonObjectAggUniqueKeysBehavior;
import org.hibernate.sql.ast.tree.predicate.Predicate;
import org.hibernate.type.spi.TypeConfiguration;

/** {@code json_objectagg(k : v)} as {@code to_json(map_agg(k, v))}. */
final class JsonObjectAggregate extends JsonObjectAggFunction {

    JsonObjectAggregate(TypeConfiguration types) {
        super(",", true, types);
    }

    @Override
    protected void render(
            SqlAppender sql,
            JsonObjectAggArguments arguments,
            Predicate filter,
            ReturnableType<?> type,
            SqlAstTranslator<?> translator) {
        JsonRefusals.refuseIf(
                arguments.uniqueKeysBehavior() == JsonObjectAggUniqueKeysBehavior.WITH,
                "json_objectagg",
                "with unique keys");
        JsonRefusals.refuseIf(arguments.nullBehavior() == JsonNullBehavior.ABSENT, "json_objectagg", "absent on null");
        sql.appendSql("to_json(map_agg(");
        arguments.key().accept(translator);
        sql.appendSql(',');
        arguments.value().accept(translator);
        sql.appendSql(')');
        if (filter != null) {
            sql.appendSql(" filter (where ");
            filter.accept(translator);
            sql.appendSql(')');
        }
        sql.appendSql(')');
    }
}
