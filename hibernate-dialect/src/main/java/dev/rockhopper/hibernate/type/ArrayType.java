/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import java.sql.SQLException;
import org.hibernate.HibernateException;
import org.hibernate.dialect.Dialect;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.JdbcLiteralFormatter;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JsonArrayJdbcType;

/** ARRAY columns: the MySQL protocol has no arrays, so JSON text is bound and cast, and the server's text is read. */
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

    /** That of a column of structs, which Hibernate may not know wholly yet, comes from {@link StructColumns} with its cast. */
    @Override
    @SuppressWarnings("removal") // the variant with a Size, which is not in Hibernate 7.1, delegates to this one
    public void appendWriteExpression(String writeExpression, SqlAppender appender, Dialect dialect) {
        boolean done = getElementJdbcType().getDefaultSqlTypeCode() == SqlTypes.STRUCT && !writeExpression.equals("?");
        appender.append(done ? writeExpression : Shape.of(this).fromText(writeExpression));
    }

    @Override
    public <T> JdbcLiteralFormatter<T> getJdbcLiteralFormatter(JavaType<T> javaType) {
        return new ComplexLiteral<>(javaType, this);
    }

    @Override
    protected <X> String toString(X value, JavaType<X> javaType, WrapperOptions options) {
        try {
            return ValueText.write(value, javaType, this, options);
        } catch (SQLException e) {
            throw new HibernateException("cannot write an array", e);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // the Java type is that of the value
    protected <X> X fromString(String text, JavaType<X> javaType, WrapperOptions options) throws SQLException {
        return text == null ? null : (X) ValueText.read(ServerText.parse(text), javaType, this, options);
    }
}
