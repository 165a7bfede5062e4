/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import java.util.List;
import org.hibernate.dialect.function.json.JsonObjectFunction;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.sql.ast.tree.expression.JsonNullBehavior;
import org.hibernate.type.spi.TypeConfiguration;

/** {@code json_object(key, value, …)}; NULL values are kept. */
final class JsonObject extends JsonObjectFunction {

    JsonObject(TypeConfiguration types) {
        super(types, true);
    }

    @Override
    public void render(
            SqlAppender sql,
            List<? extends SqlAstNode> arguments,
            ReturnableType<?> type,
            SqlAstTranslator<?> translator) {
        JsonRefusals.refuseIf(arguments.contains(JsonNullBehavior.ABSENT), "json_object", "absent on null");
        sql.appendSql("json_object(");
        int count = arguments.size() - arguments.size() % 2;
        for (int i = 0; i < count; i++) {
            sql.appendSql(i == 0 ? "" : ",");
            if (i % 2 == 0) {
                arguments.get(i).accept(translator);
            } else {
                JsonArgument.render(sql, arguments.get(i), translator);
            }
        }
        sql.appendSql(')');
    }
}
