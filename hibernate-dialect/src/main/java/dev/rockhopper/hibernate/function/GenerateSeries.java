/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import dev.rockhopper.hibernate.error.DialectCode;
import dev.rockhopper.schema.message.RockhopperException;
import org.hibernate.dialect.function.GenerateSeriesFunction;
import org.hibernate.metamodel.mapping.CollectionPart;
import org.hibernate.query.common.TemporalUnit;
import org.hibernate.query.sqm.tuple.internal.AnonymousTupleTableGroupProducer;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.expression.Duration;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.spi.TypeConfiguration;

/**
 * {@code generate_series}: StarRocks' own for whole numbers; for dates and moments, and with an index, a query over it.
 *
 * <p>Source: docs/en/sql-reference/sql-functions/table-functions/generate_series.md.
 */
final class GenerateSeries extends GenerateSeriesFunction {

    GenerateSeries(TypeConfiguration types) {
        super(TableFunctions.VALUE, TableFunctions.INDEX, false, types);
    }

    @Override
    protected void renderGenerateSeries(
            SqlAppender sql,
            Expression start,
            Expression stop,
            Expression step,
            AnonymousTupleTableGroupProducer tuple,
            String alias,
            SqlAstTranslator<?> translator) {
        JdbcType type = start.getExpressionType().getSingleJdbcMapping().getJdbcType();
        boolean index = tuple.findSubPart(CollectionPart.Nature.INDEX.getName(), null) != null;
        Numbers numbers = new Numbers(sql, translator, start, stop, step);
        if (type.isTemporal()) {
            numbers.moments(type.getDdlTypeCode() == SqlTypes.DATE, index);
        } else if (index) {
            numbers.indexed();
        } else {
            numbers.plain();
        }
    }

    private record Numbers(
            SqlAppender sql, SqlAstTranslator<?> translator, Expression start, Expression stop, Expression step) {

        void plain() {
            put("generate_series(", start, ",");
            stop.accept(translator);
            sql.appendSql(step == null ? "" : ",");
            if (step != null) {
                step.accept(translator);
            }
            sql.appendSql(')');
        }

        void indexed() {
            put("select n,(n-(", start, "))");
            divided(step);
            sql.appendSql("+1 from table(");
            plain();
            sql.appendSql(") n_(n)");
        }

        /** The number of steps is added to the start. */
        void moments(boolean dates, boolean index) {
            Duration duration = duration();
            String unit = duration.getUnit().toString();
            put("select " + (dates ? "cast(" : "") + unit + "s_add(", start, ",n)" + (dates ? " as date)" : ""));
            if (index) {
                sql.appendSql(",n");
                divided(duration.getMagnitude());
                sql.appendSql("+1");
            }
            put(" from table(generate_series(0," + unit + "s_diff(", stop, ",");
            put("", start, "),");
            put("", duration.getMagnitude(), ")) n_(n)");
        }

        private void divided(Expression by) {
            if (by != null) {
                put(" div (", by, ")");
            }
        }

        private Duration duration() {
            boolean supported = step instanceof Duration duration
                    && duration.getUnit() != TemporalUnit.NANOSECOND
                    && duration.getUnit() != TemporalUnit.NATIVE;
            if (!supported) {
                throw new RockhopperException(DialectCode.UNSUPPORTED_QUERY.error(
                        "generate_series",
                        "StarRocks steps through a series of dates by whole units only.",
                        "Write the step with its unit, such as 1 day or 15 minute."));
            }
            return (Duration) step;
        }

        private void put(String before, Expression expression, String after) {
            sql.appendSql(before);
            expression.accept(translator);
            sql.appendSql(after);
        }
    }
}
