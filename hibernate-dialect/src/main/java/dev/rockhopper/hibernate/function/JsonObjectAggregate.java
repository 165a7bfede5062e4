/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import org.hibernate.dialect.function.json.JsonObjectAggFunction;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.sql.ast.Clause;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.expression.JsonNullBehavior;
import org.hibernate.sql.ast.tree.expression.JsonObjectAggUniqueKeysBehavior;
import org.hibernate.sql.ast.tree.predicate.Predicate;
import org.hibernate.type.spi.TypeConfiguration;

/** {@code json_objectagg(k : v)} as {@code to_json(map_agg(k, v))}; a row whose key is NULL does not count. */
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
        boolean absent = arguments.nullBehavior() == JsonNullBehavior.ABSENT;
        sql.appendSql("to_json(map_agg(");
        if (absent || filter != null) {
            sql.appendSql("case when ");
            condition(sql, arguments, absent, filter, translator);
            sql.appendSql(" then ");
        }
        arguments.key().accept(translator);
        sql.appendSql(absent || filter != null ? " end," : ",");
        JsonArgument.renderElement(sql, arguments.value(), translator);
        sql.appendSql("))");
    }

    private static void condition(
            SqlAppender sql,
            JsonObjectAggArguments arguments,
            boolean absent,
            Predicate filter,
            SqlAstTranslator<?> translator) {
        if (absent) {
            arguments.value().accept(translator);
            sql.appendSql(filter == null ? " is not null" : " is not null and ");
        }
        if (filter != null) {
            translator.getCurrentClauseStack().push(Clause.WHERE);
            filter.accept(translator);
            translator.getCurrentClauseStack().pop();
        }
    }
}
