/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.type.SqlTypes;

/**
 * Values that become parts of JSON documents: the frontend casts only numbers, texts, truth values and JSON by itself.
 *
 * <p>Source: FE class {@code TypeManager}; answers of a frontend.
 */
final class JsonArgument {

    private JsonArgument() {}

    /** A value as something that StarRocks turns into JSON. */
    static void render(SqlAppender sql, SqlAstNode value, SqlAstTranslator<?> translator) {
        switch (type(value)) {
            case SqlTypes.DATE,
                    SqlTypes.TIME,
                    SqlTypes.TIME_UTC,
                    SqlTypes.TIMESTAMP,
                    SqlTypes.TIMESTAMP_UTC,
                    SqlTypes.TIMESTAMP_WITH_TIMEZONE -> around("cast(", value, " as varchar)", sql, translator);
            case SqlTypes.NUMERIC, SqlTypes.DECIMAL -> around("cast(", value, " as json)", sql, translator);
            case SqlTypes.ARRAY -> around("json_query(to_json(named_struct('v',", value, ")),'$.v')", sql, translator);
            default -> value.accept(translator);
        }
    }

    /** The same for the elements of an array, where truth values would become numbers. */
    static void renderElement(SqlAppender sql, SqlAstNode value, SqlAstTranslator<?> translator) {
        if (type(value) == SqlTypes.BOOLEAN) {
            around("cast(", value, " as json)", sql, translator);
        } else {
            render(sql, value, translator);
        }
    }

    static boolean isArray(SqlAstNode value) {
        return type(value) == SqlTypes.ARRAY;
    }

    private static void around(
            String before, SqlAstNode value, String after, SqlAppender sql, SqlAstTranslator<?> translator) {
        sql.appendSql(before);
        value.accept(translator);
        sql.appendSql(after);
    }

    private static int type(SqlAstNode value) {
        if (value instanceof Expression expression
                && expression.getExpressionType() != null
                && expression.getExpressionType().getJdbcTypeCount() == 1) {
            JdbcMapping mapping = expression.getExpressionType().getSingleJdbcMapping();
            return mapping.getJdbcType().getDdlTypeCode();
        }
        return SqlTypes.OTHER;
    }
}
