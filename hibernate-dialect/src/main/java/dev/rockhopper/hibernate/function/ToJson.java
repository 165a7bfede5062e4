/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import java.util.List;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.query.sqm.function.AbstractSqmSelfRenderingFunctionDescriptor;
import org.hibernate.query.sqm.produce.function.FunctionReturnTypeResolver;
import org.hibernate.query.sqm.produce.function.StandardArgumentsValidators;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;

/** {@code to_json} of a map, a struct, or an array; StarRocks' own takes no array. */
final class ToJson extends AbstractSqmSelfRenderingFunctionDescriptor {

    ToJson(FunctionReturnTypeResolver json) {
        super("to_json", StandardArgumentsValidators.exactly(1), json, null);
    }

    @Override
    public void render(
            SqlAppender sql,
            List<? extends SqlAstNode> arguments,
            ReturnableType<?> type,
            SqlAstTranslator<?> translator) {
        if (JsonArgument.isArray(arguments.get(0))) {
            JsonArgument.render(sql, arguments.get(0), translator);
        } else {
            sql.appendSql("to_json(");
            arguments.get(0).accept(translator);
            sql.appendSql(')');
        }
    }
}
