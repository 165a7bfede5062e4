/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import org.hibernate.dialect.function.json.JsonQueryFunction;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.expression.JsonQueryWrapMode;
import org.hibernate.type.spi.TypeConfiguration;

/** {@code json_query(document, path)}, with a wrapper as {@code json_array(json_query(…))}. */
final class JsonQuery extends JsonQueryFunction {

    JsonQuery(TypeConfiguration types) {
        super(types, true, false);
    }

    @Override
    protected void render(
            SqlAppender sql, JsonQueryArguments arguments, ReturnableType<?> type, SqlAstTranslator<?> translator) {
        JsonQueryWrapMode wrap = arguments.wrapMode();
        JsonRefusals.refuseIf(arguments.passingClause() != null, "json_query", "passing");
        JsonRefusals.refuseIf(
                wrap == JsonQueryWrapMode.WITH_CONDITIONAL_WRAPPER, "json_query", "with conditional wrapper");
        JsonRefusals.refuseIf(isOther(arguments.emptyBehavior()), "json_query", "error|empty on empty");
        JsonRefusals.refuseIf(isOther(arguments.errorBehavior()), "json_query", "error|empty on error");
        boolean wrapped = wrap == JsonQueryWrapMode.WITH_WRAPPER;
        sql.appendSql(wrapped ? "json_array(json_query(" : "json_query(");
        arguments.jsonDocument().accept(translator);
        sql.appendSql(',');
        arguments.jsonPath().accept(translator);
        sql.appendSql(wrapped ? "))" : ")");
    }

    static boolean isOther(Enum<?> behaviour) {
        return behaviour != null && !behaviour.name().equals("NULL");
    }
}
