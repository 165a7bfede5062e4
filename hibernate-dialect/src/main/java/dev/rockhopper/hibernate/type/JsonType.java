/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import org.hibernate.dialect.Dialect;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.spi.RuntimeModelCreationContext;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.type.descriptor.jdbc.AggregateJdbcType;
import org.hibernate.type.descriptor.jdbc.JsonJdbcType;

/**
 * JSON columns: bound and read as text.
 *
 * <p>A value is written through {@code parse_json}, since a bare string would become a JSON string where the text is a number or a
 * constant (docs/en/sql-reference/sql-functions/json-functions/json-constructor-functions/parse_json.md).
 */
final class JsonType extends JsonJdbcType {

    private static final long serialVersionUID = 1L;

    static final JsonType INSTANCE = new JsonType(null);

    private JsonType(EmbeddableMappingType embeddable) {
        super(embeddable);
    }

    @Override
    @SuppressWarnings("removal") // the variant with a Size, which is not in Hibernate 7.1, delegates to this one
    public void appendWriteExpression(String writeExpression, SqlAppender appender, Dialect dialect) {
        appender.append("parse_json(");
        appender.append(writeExpression);
        appender.append(')');
    }

    @Override
    public AggregateJdbcType resolveAggregateJdbcType(
            EmbeddableMappingType mappingType, String sqlType, RuntimeModelCreationContext creationContext) {
        return new JsonType(mappingType);
    }
}
