/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import org.hibernate.dialect.function.json.JsonExistsFunction;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.expression.JsonExistsErrorBehavior;
import org.hibernate.type.spi.TypeConfiguration;

/** {@code json_exists(document, path)}. */
final class JsonExists extends JsonExistsFunction {

    JsonExists(TypeConfiguration types) {
        super(types, true, false);
    }

    @Override
    protected void render(
            SqlAppender sql, JsonExistsArguments arguments, ReturnableType<?> type, SqlAstTranslator<?> translator) {
        JsonRefusals.refuseIf(arguments.passingClause() != null, "json_exists", "passing");
        JsonRefusals.refuseIf(
                arguments.errorBehavior() == JsonExistsErrorBehavior.ERROR
                        || arguments.errorBehavior() == JsonExistsErrorBehavior.TRUE,
                "json_exists",
                "error|true on error");
        sql.appendSql("json_exists(");
        arguments.jsonDocument().accept(translator);
        sql.appendSql(',');
        arguments.jsonPath().accept(translator);
        sql.appendSql(')');
    }
}
