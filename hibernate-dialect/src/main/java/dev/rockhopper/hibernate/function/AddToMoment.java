/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import java.time.Duration;
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

/**
 * {@code timestampadd}, where fractions of a second need a function of their own ({@code seconds_add} takes an INT); a time of the day
 * stays one.
 */
final class AddToMoment extends TimestampaddFunction {

    private static final PatternRenderer FRACTION = new PatternRenderer(
            "microseconds_add(seconds_add(?3,cast(floor(?2) as int)),cast((?2-floor(?2))*1000000 as int))");

    /** Durations are stored in nanoseconds, though Hibernate calls them seconds here. */
    private static final PatternRenderer NANOSECONDS =
            new PatternRenderer("microseconds_add(seconds_add(?3,cast(floor(?2/1000000000) as int)),"
                    + "cast(floor(?2/1000)-floor(?2/1000000000)*1000000 as int))");

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
        boolean time = MomentOfTime.isTime(arguments.get(2));
        List<SqlAstNode> moments = MomentOfTime.in(arguments);
        sql.appendSql(time ? "substring(cast(" : "");
        boolean duration = amount.getExpressionType()
                        .getSingleJdbcMapping()
                        .getJavaTypeDescriptor()
                        .getJavaTypeClass()
                == Duration.class;
        if (seconds && duration) {
            NANOSECONDS.render(sql, moments, translator);
        } else if (seconds && !whole) {
            FRACTION.render(sql, moments, translator);
        } else {
            super.render(sql, moments, type, translator);
        }
        sql.appendSql(time ? " as varchar),12)" : "");
    }
}
