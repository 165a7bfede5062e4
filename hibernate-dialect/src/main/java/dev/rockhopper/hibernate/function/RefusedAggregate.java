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

/** An ordered-set aggregate of HQL that StarRocks does not have: says so instead of sending SQL that fails. */
final class RefusedAggregate extends AbstractSqmSelfRenderingFunctionDescriptor {

    private final String reason;

    RefusedAggregate(String name, String reason) {
        super(
                name,
                FunctionKind.ORDERED_SET_AGGREGATE,
                null,
                StandardFunctionReturnTypeResolvers.useFirstNonNull(),
                null);
        this.reason = reason;
    }

    @Override
    public void render(
            SqlAppender sql,
            List<? extends SqlAstNode> arguments,
            ReturnableType<?> type,
            SqlAstTranslator<?> translator) {
        throw new RockhopperException(DialectCode.UNSUPPORTED_QUERY.error(
                getName(),
                reason,
                "Group by the value, count, and take the first row in the application or in native SQL."));
    }

    @Override
    public void render(
            SqlAppender sql,
            List<? extends SqlAstNode> arguments,
            Predicate filter,
            List<SortSpecification> withinGroup,
            ReturnableType<?> type,
            SqlAstTranslator<?> translator) {
        render(sql, arguments, type, translator);
    }
}
