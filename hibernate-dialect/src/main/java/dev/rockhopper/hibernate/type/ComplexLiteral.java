/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import dev.rockhopper.hibernate.dialect.StringLiterals;
import java.sql.SQLException;
import org.hibernate.HibernateException;
import org.hibernate.dialect.Dialect;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.JdbcLiteralFormatter;
import org.hibernate.type.descriptor.jdbc.JdbcType;

/**
 * Literals of arrays, maps and structs: what is bound otherwise, as a quoted text.
 *
 * @param java type of the values
 * @param jdbc type of the values
 * @param <T> type of the values
 */
record ComplexLiteral<T>(JavaType<T> java, JdbcType jdbc) implements JdbcLiteralFormatter<T> {

    @Override
    public void appendJdbcLiteral(
            org.hibernate.sql.ast.spi.SqlAppender appender, T value, Dialect dialect, WrapperOptions options) {
        try {
            String text = StringLiterals.quote(ValueText.write(value, java, jdbc, options));
            appender.appendSql(Shape.of(jdbc).fromText(text));
        } catch (SQLException e) {
            throw new HibernateException("cannot write a literal", e);
        }
    }
}
