/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import dev.rockhopper.hibernate.error.DialectCode;
import dev.rockhopper.schema.message.RockhopperException;
import org.hibernate.sql.ast.SqlAstNodeRenderingMode;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.AbstractSqlAstTranslator;
import org.hibernate.sql.ast.tree.expression.Expression;

/** The SQL of single expressions, for those that must be written several times. */
final class Fragments {

    private Fragments() {}

    /** The SQL of an expression; parameters become literals, as each would have to be bound several times. */
    static String of(Expression expression, SqlAstTranslator<?> translator) {
        if (!(translator instanceof AbstractSqlAstTranslator<?> sql)) {
            throw new RockhopperException(DialectCode.UNSUPPORTED_QUERY.error(
                    String.valueOf(translator), "It is no translator of Hibernate.", "Use StarRocksDialect."));
        }
        StringBuilder buffer = sql.getSqlBuffer();
        int start = buffer.length();
        translator.render(expression, SqlAstNodeRenderingMode.INLINE_PARAMETERS);
        String text = buffer.substring(start);
        buffer.setLength(start);
        return text;
    }
}
