/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import org.hibernate.dialect.Dialect;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JsonArrayJdbcType;

/** JSON columns of lists ({@code @JdbcTypeCode(SqlTypes.JSON_ARRAY)}), written through {@code parse_json} as all of {@link JsonType}. */
final class JsonListType extends JsonArrayJdbcType {

    private static final long serialVersionUID = 1L;

    JsonListType(JdbcType elementType) {
        super(elementType);
    }

    @Override
    @SuppressWarnings("removal") // the variant with a Size, which is not in Hibernate 7.1, delegates to this one
    public void appendWriteExpression(String writeExpression, SqlAppender appender, Dialect dialect) {
        JsonType.INSTANCE.appendWriteExpression(writeExpression, appender, dialect);
    }
}
