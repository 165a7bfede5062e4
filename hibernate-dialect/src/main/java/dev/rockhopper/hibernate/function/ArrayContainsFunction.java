/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import java.util.List;
import org.hibernate.dialect.function.array.AbstractArrayContainsFunction;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.type.BasicPluralType;
import org.hibernate.type.spi.TypeConfiguration;

/** {@code array_contains}: with an element, or (the older form of HQL) with an array that must be contained as a whole. */
final class ArrayContainsFunction extends AbstractArrayContainsFunction {

    ArrayContainsFunction(boolean nullable, TypeConfiguration types) {
        super(nullable, types);
    }

    @Override
    public void render(
            SqlAppender sql,
            List<? extends SqlAstNode> arguments,
            ReturnableType<?> type,
            SqlAstTranslator<?> translator) {
        sql.appendSql(isArray((Expression) arguments.get(1)) ? "array_contains_all(" : "array_contains(");
        arguments.get(0).accept(translator);
        sql.appendSql(',');
        arguments.get(1).accept(translator);
        sql.appendSql(')');
    }

    private static boolean isArray(Expression needle) {
        return needle.getExpressionType() != null
                && needle.getExpressionType().getSingleJdbcMapping() instanceof BasicPluralType<?, ?>;
    }
}
