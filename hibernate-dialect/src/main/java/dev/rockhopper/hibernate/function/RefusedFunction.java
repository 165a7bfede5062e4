/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import dev.rockhopper.hibernate.error.DialectCode;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.List;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.query.sqm.function.AbstractSqmSelfRenderingFunctionDescriptor;
import org.hibernate.query.sqm.function.FunctionKind;
import org.hibernate.query.sqm.produce.function.StandardFunctionReturnTypeResolvers;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.sql.ast.tree.predicate.Predicate;
import org.hibernate.sql.ast.tree.select.SortSpecification;

/** A function of HQL that StarRocks does not have: says so instead of sending SQL that fails. */
final class RefusedFunction extends AbstractSqmSelfRenderingFunctionDescriptor {

    private final String remedy;

    RefusedFunction(String name, FunctionKind kind, String remedy) {
        super(name, kind, null, StandardFunctionReturnTypeResolvers.useFirstNonNull(), null);
        this.remedy = remedy;
    }

    /** Why and what instead. */
    static RockhopperException refusal(String name, String remedy) {
        return new RockhopperException(
                DialectCode.UNSUPPORTED_QUERY.error(name, "StarRocks has no such function.", remedy));
    }

    @Override
    public void render(
            SqlAppender sql,
            List<? extends SqlAstNode> arguments,
            ReturnableType<?> type,
            SqlAstTranslator<?> translator) {
        throw refusal(getName(), remedy);
    }

    @Override
    public void render(
            SqlAppender sql,
            List<? extends SqlAstNode> arguments,
            Predicate filter,
            List<SortSpecification> withinGroup,
            ReturnableType<?> type,
            SqlAstTranslator<?> translator) {
        throw refusal(getName(), remedy);
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
        throw refusal(getName(), remedy);
    }
}
