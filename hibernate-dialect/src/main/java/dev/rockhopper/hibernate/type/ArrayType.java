/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import org.hibernate.dialect.Dialect;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JsonArrayJdbcType;

/**
 * ARRAY columns: the server sends them as JSON text, and JSON text is what is bound.
 *
 * <p>The MySQL protocol has no arrays. A JSON text becomes an array by {@code cast(parse_json(?) as array<…>)}; the cast needs the
 * element type, which a JDBC type knows only by its code.
 */
final class ArrayType extends JsonArrayJdbcType {

    private static final long serialVersionUID = 1L;

    ArrayType(JdbcType elementType) {
        super(elementType);
    }

    @Override
    public int getDdlTypeCode() {
        return SqlTypes.ARRAY;
    }

    @Override
    public int getDefaultSqlTypeCode() {
        return SqlTypes.ARRAY;
    }

    @Override
    @SuppressWarnings("removal") // the variant with a Size, which is not in Hibernate 7.1, delegates to this one
    public void appendWriteExpression(String writeExpression, SqlAppender appender, Dialect dialect) {
        appender.append("cast(parse_json(");
        appender.append(writeExpression);
        appender.append(") as ");
        appender.append(ElementNames.arrayOf(getElementJdbcType()));
        appender.append(')');
    }
}
