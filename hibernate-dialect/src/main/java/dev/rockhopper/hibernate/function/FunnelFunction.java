/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import java.util.List;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.query.sqm.function.AbstractSqmSelfRenderingFunctionDescriptor;
import org.hibernate.query.sqm.function.FunctionKind;
import org.hibernate.query.sqm.produce.function.FunctionReturnTypeResolver;
import org.hibernate.query.sqm.produce.function.StandardArgumentsValidators;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.sql.ast.tree.predicate.Predicate;

/**
 * An aggregate whose last argument is an array of conditions: {@code f(a, c1, c2)} becomes {@code f(a, [c1, c2])}.
 *
 * <p>HQL takes conditions as arguments of functions, but has no array literal of them. Source:
 * docs/en/sql-reference/sql-functions/aggregate-functions/window_funnel.md, retention.md.
 */
final class FunnelFunction extends AbstractSqmSelfRenderingFunctionDescriptor {

    private final int leading;

    /** A function with {@code leading} plain arguments before the conditions. */
    FunnelFunction(String name, int leading, FunctionReturnTypeResolver result) {
        super(name, FunctionKind.AGGREGATE, StandardArgumentsValidators.min(leading + 1), result, null);
        this.leading = leading;
    }

    @Override
    public void render(
            SqlAppender sql,
            List<? extends SqlAstNode> arguments,
            ReturnableType<?> type,
            SqlAstTranslator<?> translator) {
        sql.appendSql(getName() + "(");
        for (int i = 0; i < arguments.size(); i++) {
            sql.appendSql(i == 0 ? "" : ",");
            sql.appendSql(i == leading ? "[" : "");
            arguments.get(i).accept(translator);
        }
        sql.appendSql("])");
    }

    @Override
    public void render(
            SqlAppender sql,
            List<? extends SqlAstNode> arguments,
            Predicate filter,
            ReturnableType<?> type,
            SqlAstTranslator<?> translator) {
        render(sql, arguments, type, translator);
        if (filter != null) {
            sql.appendSql(" filter (where ");
            filter.accept(translator);
            sql.appendSql(')');
        }
    }
}
