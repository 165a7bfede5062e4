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

/**
 * {@code regexp_like(text, pattern [, flags])}; the flags go into the pattern, as RE2 wants them.
 *
 * <p>Source: docs/en/sql-reference/sql-functions/like-predicate-functions/regexp.md.
 */
final class RegexpLike extends AbstractSqmSelfRenderingFunctionDescriptor {

    RegexpLike(FunctionReturnTypeResolver result) {
        super("regexp_like", StandardArgumentsValidators.between(2, 3), result, null);
    }

    @Override
    public void render(
            SqlAppender sql,
            List<? extends SqlAstNode> arguments,
            ReturnableType<?> type,
            SqlAstTranslator<?> translator) {
        sql.appendSql("regexp(");
        arguments.get(0).accept(translator);
        sql.appendSql(',');
        if (arguments.size() > 2) {
            sql.appendSql("concat('(?',");
            arguments.get(2).accept(translator);
            sql.appendSql(",')',");
        }
        arguments.get(1).accept(translator);
        sql.appendSql(arguments.size() > 2 ? "))" : ")");
    }
}
