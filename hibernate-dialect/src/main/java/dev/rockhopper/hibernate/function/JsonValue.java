/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import org.hibernate.dialect.function.json.JsonValueFunction;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.expression.JsonValueEmptyBehavior;
import org.hibernate.sql.ast.tree.expression.JsonValueErrorBehavior;
import org.hibernate.type.spi.TypeConfiguration;

/** {@code json_value}: the text at a path, or that text cast to the wanted type. */
final class JsonValue extends JsonValueFunction {

    JsonValue(TypeConfiguration types) {
        super(types, true, false);
    }

    @Override
    protected void render(
            SqlAppender sql, JsonValueArguments arguments, ReturnableType<?> type, SqlAstTranslator<?> translator) {
        JsonValueEmptyBehavior empty = arguments.emptyBehavior();
        JsonValueErrorBehavior error = arguments.errorBehavior();
        JsonRefusals.refuseIf(arguments.passingClause() != null, "json_value", "passing");
        JsonRefusals.refuseIf(empty == JsonValueEmptyBehavior.ERROR, "json_value", "error on empty");
        JsonRefusals.refuseIf(
                error != null && error != JsonValueErrorBehavior.NULL, "json_value", "error|default on error");
        boolean fallback = empty != null && empty.getDefaultExpression() != null;
        sql.appendSql(fallback ? "coalesce(" : "");
        sql.appendSql(arguments.returningType() == null ? "" : "cast(");
        sql.appendSql("get_json_string(");
        arguments.jsonDocument().accept(translator);
        sql.appendSql(',');
        arguments.jsonPath().accept(translator);
        sql.appendSql(')');
        if (arguments.returningType() != null) {
            sql.appendSql(" as ");
            arguments.returningType().accept(translator);
            sql.appendSql(')');
        }
        if (fallback) {
            sql.appendSql(',');
            empty.getDefaultExpression().accept(translator);
            sql.appendSql(')');
        }
    }
}
