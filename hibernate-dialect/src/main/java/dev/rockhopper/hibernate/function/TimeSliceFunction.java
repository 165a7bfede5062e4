/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.query.sqm.function.AbstractSqmSelfRenderingFunctionDescriptor;
import org.hibernate.query.sqm.produce.function.FunctionArgumentException;
import org.hibernate.query.sqm.produce.function.FunctionReturnTypeResolver;
import org.hibernate.query.sqm.produce.function.StandardArgumentsValidators;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.sql.ast.tree.expression.Literal;

/**
 * {@code time_slice(moment, 5, 'minute' [, 'floor' | 'ceil'])} as {@code time_slice(moment, interval 5 minute [, floor | ceil])}.
 *
 * <p>Source: docs/en/sql-reference/sql-functions/date-time-functions/time_slice.md.
 */
final class TimeSliceFunction extends AbstractSqmSelfRenderingFunctionDescriptor {

    private static final Set<String> WORDS = Set.of(
            "year",
            "quarter",
            "month",
            "week",
            "day",
            "hour",
            "minute",
            "second",
            "millisecond",
            "microsecond",
            "floor",
            "ceil");

    TimeSliceFunction(FunctionReturnTypeResolver result) {
        super("time_slice", StandardArgumentsValidators.between(3, 4), result, null);
    }

    @Override
    public void render(
            SqlAppender sql,
            List<? extends SqlAstNode> arguments,
            ReturnableType<?> type,
            SqlAstTranslator<?> translator) {
        sql.appendSql("time_slice(");
        arguments.get(0).accept(translator);
        sql.appendSql(",interval ");
        arguments.get(1).accept(translator);
        sql.appendSql(' ');
        sql.appendSql(word(arguments.get(2)));
        if (arguments.size() > 3) {
            sql.appendSql(',');
            sql.appendSql(word(arguments.get(3)));
        }
        sql.appendSql(')');
    }

    private static String word(SqlAstNode argument) {
        String word = argument instanceof Literal literal ? String.valueOf(literal.getLiteralValue()) : "";
        if (!WORDS.contains(word.toLowerCase(Locale.ROOT))) {
            throw new FunctionArgumentException("time_slice takes its unit and boundary as literals out of " + WORDS);
        }
        return word;
    }
}
