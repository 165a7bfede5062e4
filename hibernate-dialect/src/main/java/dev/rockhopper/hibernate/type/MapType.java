/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.hibernate.HibernateException;
import org.hibernate.dialect.Dialect;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.type.BasicType;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.JdbcLiteralFormatter;
import org.hibernate.type.descriptor.jdbc.JsonJdbcType;

/** MAP columns: JSON text is bound and cast, and the server's text is read, whose keys need not be quoted. */
final class MapType extends JsonJdbcType {

    private static final long serialVersionUID = 1L;

    /** A code that Hibernate uses for nothing else. */
    static final int CODE = 9501;

    /** Under which Hibernate up to 7.3 finds the code; each attribute has a type of its own. */
    static final MapType ANY = new MapType(null, null);

    private final transient BasicType<?> key;
    private final transient BasicType<?> value;

    MapType(BasicType<?> key, BasicType<?> value) {
        super(null);
        this.key = key;
        this.value = value;
    }

    BasicType<?> key() {
        return key;
    }

    BasicType<?> value() {
        return value;
    }

    @Override
    public int getDdlTypeCode() {
        return CODE;
    }

    @Override
    public int getDefaultSqlTypeCode() {
        return CODE;
    }

    @Override
    public String getFriendlyName() {
        return "MAP";
    }

    @Override
    @SuppressWarnings("removal") // the variant with a Size, which is not in Hibernate 7.1, delegates to this one
    public void appendWriteExpression(String writeExpression, SqlAppender appender, Dialect dialect) {
        appender.append(shape().fromText(writeExpression));
    }

    @Override
    public <T> JdbcLiteralFormatter<T> getJdbcLiteralFormatter(JavaType<T> javaType) {
        return new ComplexLiteral<>(javaType, this);
    }

    @Override
    protected <X> String toString(X entries, JavaType<X> javaType, WrapperOptions options) {
        try {
            return text((Map<?, ?>) entries, options);
        } catch (SQLException e) {
            throw new HibernateException("cannot write a map", e);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // the Java type is that of the value
    protected <X> X fromString(String text, JavaType<X> javaType, WrapperOptions options) throws SQLException {
        return text == null ? null : (X) ValueText.read(ServerText.parse(text), javaType, this, options);
    }

    Shape shape() {
        return Shape.map(Shape.of(key.getJdbcType()), Shape.of(value.getJdbcType()));
    }

    /** JSON, where keys are texts. */
    String text(Map<?, ?> entries, WrapperOptions options) throws SQLException {
        StringJoiner text = new StringJoiner(",", "{", "}");
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            String name = write(key, entry.getKey(), options);
            text.add((name.startsWith("\"") ? name : '"' + name + '"') + ':' + write(value, entry.getValue(), options));
        }
        return text.toString();
    }

    private static String write(BasicType<?> type, Object value, WrapperOptions options) throws SQLException {
        return ValueText.write(value, type.getJavaTypeDescriptor(), type.getJdbcType(), options);
    }

    Map<Object, Object> value(Map<String, Object> parsed, WrapperOptions options) throws SQLException {
        Map<Object, Object> entries = new LinkedHashMap<>();
        for (Map.Entry<String, Object> entry : parsed.entrySet()) {
            entries.put(read(key, entry.getKey(), options), read(value, entry.getValue(), options));
        }
        return entries;
    }

    private static Object read(BasicType<?> type, Object parsed, WrapperOptions options) throws SQLException {
        return ValueText.read(parsed, type.getJavaTypeDescriptor(), type.getJdbcType(), options);
    }
}
