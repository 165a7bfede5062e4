/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import java.util.List;
import org.hibernate.dialect.function.json.JsonArrayFunction;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.sql.ast.tree.expression.JsonNullBehavior;
import org.hibernate.type.spi.TypeConfiguration;

/** {@code json_array(value, …)}; NULL values are kept, as nothing in StarRocks leaves them out. */
final class JsonArray extends JsonArrayFunction {

    JsonArray(TypeConfiguration types) {
        super(types);
    }

    @Override
    public void render(
            SqlAppender sql,
            List<? extends SqlAstNode> arguments,
            ReturnableType<?> type,
            SqlAstTranslator<?> translator) {
        JsonRefusals.refuseIf(arguments.contains(JsonNullBehavior.ABSENT), "json_array", "absent on null");
        sql.appendSql("json_array(");
        String separator = "";
        for (SqlAstNode argument : arguments) {
            if (!(argument instanceof JsonNullBehavior)) {
                sql.appendSql(separator);
                JsonArgument.render(sql, argument, translator);
                separator = ",";
            }
        }
        sql.appendSql(')');
    }
}
