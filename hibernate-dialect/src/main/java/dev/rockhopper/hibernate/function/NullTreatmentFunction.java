/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import dev.rockhopper.hibernate.error.DialectCode;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.List;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.query.sqm.function.AbstractSqmSelfRenderingFunctionDescriptor;
import org.hibernate.query.sqm.function.FunctionKind;
import org.hibernate.query.sqm.produce.function.StandardArgumentsValidators;
import org.hibernate.query.sqm.produce.function.StandardFunctionArgumentTypeResolvers;
import org.hibernate.query.sqm.produce.function.StandardFunctionReturnTypeResolvers;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.sql.ast.tree.predicate.Predicate;

/**
 * {@code first_value}, {@code last_value}, {@code lag} and {@code lead}, which may leave out NULLs.
 *
 * <p>Source: rule {@code windowFunction} of {@code StarRocks.g4}.
 */
final class NullTreatmentFunction extends AbstractSqmSelfRenderingFunctionDescriptor {

    NullTreatmentFunction(String name, int maximum) {
        super(
                name,
                FunctionKind.WINDOW,
                StandardArgumentsValidators.between(1, maximum),
                StandardFunctionReturnTypeResolvers.useArgType(1),
                StandardFunctionArgumentTypeResolvers.IMPLIED_RESULT_TYPE);
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
            arguments.get(i).accept(translator);
        }
        sql.appendSql(')');
    }

    @Override
    public void render(
            SqlAppender sql,
            List<? extends SqlAstNode> arguments,
            Predicate filter,
            Boolean respectNulls,
            Boolean fromFirst,
            ReturnableType<?> type,
            SqlAstTranslator<?> translator) {
        if (filter != null) {
            throw new RockhopperException(DialectCode.UNSUPPORTED_QUERY.error(
                    getName(), "StarRocks filters only aggregates.", "Use a CASE in the argument, with ignore nulls."));
        }
        render(sql, arguments, type, translator);
        sql.appendSql(Boolean.FALSE.equals(respectNulls) ? " ignore nulls" : "");
    }
}
