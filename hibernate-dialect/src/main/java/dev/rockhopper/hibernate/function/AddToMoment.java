/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import java.util.List;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.function.TimestampaddFunction;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.query.common.TemporalUnit;
import org.hibernate.query.sqm.produce.function.internal.PatternRenderer;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.sql.ast.tree.expression.DurationUnit;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.type.spi.TypeConfiguration;

/** {@code timestampadd}, where fractions of a second need a function of their own ({@code seconds_add} takes an INT). */
final class AddToMoment extends TimestampaddFunction {

    private static final PatternRenderer FRACTION = new PatternRenderer(
            "microseconds_add(seconds_add(?3,cast(floor(?2) as int)),cast((?2-floor(?2))*1000000 as int))");

    AddToMoment(Dialect dialect, TypeConfiguration types) {
        super(dialect, types);
    }

    @Override
    public void render(
            SqlAppender sql,
            List<? extends SqlAstNode> arguments,
            ReturnableType<?> type,
            SqlAstTranslator<?> translator) {
        Expression amount = (Expression) arguments.get(1);
        boolean seconds = ((DurationUnit) arguments.get(0)).getUnit() == TemporalUnit.SECOND;
        boolean whole =
                amount.getExpressionType().getSingleJdbcMapping().getJdbcType().isInteger();
        if (seconds && !whole) {
            FRACTION.render(sql, arguments, translator);
        } else {
            super.render(sql, arguments, type, translator);
        }
    }
}
