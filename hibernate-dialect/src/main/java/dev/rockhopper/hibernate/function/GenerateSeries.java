/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import dev.rockhopper.hibernate.error.DialectCode;
import dev.rockhopper.schema.message.RockhopperException;
import org.hibernate.dialect.function.GenerateSeriesFunction;
import org.hibernate.metamodel.mapping.CollectionPart;
import org.hibernate.query.sqm.tuple.internal.AnonymousTupleTableGroupProducer;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.spi.TypeConfiguration;

/**
 * {@code generate_series} of whole numbers only.
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
        refuseUnless(type.isInteger(), "a series of anything but whole numbers");
        refuseUnless(tuple.findSubPart(CollectionPart.Nature.INDEX.getName(), null) == null, "an index");
        sql.appendSql("generate_series(");
        start.accept(translator);
        sql.appendSql(',');
        stop.accept(translator);
        if (step != null) {
            sql.appendSql(',');
            step.accept(translator);
        }
        sql.appendSql(')');
    }

    private static void refuseUnless(boolean supported, String what) {
        if (!supported) {
            throw new RockhopperException(DialectCode.UNSUPPORTED_QUERY.error(
                    "generate_series",
                    "StarRocks' generate_series does not know " + what + '.',
                    "Compute it from whole numbers."));
        }
    }
}
