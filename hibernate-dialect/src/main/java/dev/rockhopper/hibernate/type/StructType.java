/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.hibernate.HibernateException;
import org.hibernate.dialect.Dialect;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.metamodel.spi.RuntimeModelCreationContext;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.AggregateJdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcLiteralFormatter;
import org.hibernate.type.descriptor.jdbc.JsonJdbcType;
import org.hibernate.type.descriptor.jdbc.StructHelper;

/**
 * STRUCT columns of embeddables and records ({@code @Struct}, or {@code @JdbcTypeCode(SqlTypes.STRUCT)}): JSON text is bound and cast,
 * and the server's text is read.
 */
final class StructType extends JsonJdbcType {

    private static final long serialVersionUID = 1L;

    static final StructType INSTANCE = new StructType(null);

    private final transient EmbeddableMappingType embeddable;

    private StructType(EmbeddableMappingType embeddable) {
        super(embeddable);
        this.embeddable = embeddable;
    }

    @Override
    public int getDdlTypeCode() {
        return SqlTypes.STRUCT;
    }

    @Override
    public int getDefaultSqlTypeCode() {
        return SqlTypes.STRUCT;
    }

    @Override
    public AggregateJdbcType resolveAggregateJdbcType(
            EmbeddableMappingType mappingType, String sqlType, RuntimeModelCreationContext creationContext) {
        return new StructType(mappingType);
    }

    /** That of a column comes from {@link StructColumns} with its cast, as the fields are not known yet when it is asked for. */
    @Override
    @SuppressWarnings("removal") // the variant with a Size, which is not in Hibernate 7.1, delegates to this one
    public void appendWriteExpression(String writeExpression, SqlAppender appender, Dialect dialect) {
        boolean parameter = writeExpression.equals("?") && embeddable != null;
        appender.append(parameter ? shape().fromText(writeExpression) : writeExpression);
    }

    @Override
    public <T> JdbcLiteralFormatter<T> getJdbcLiteralFormatter(JavaType<T> javaType) {
        return embeddable == null ? null : new ComplexLiteral<>(javaType, this);
    }

    Shape shape() {
        Map<String, Shape> fields = new LinkedHashMap<>();
        for (int i : StructFields.ordered(embeddable)) {
            SelectableMapping column = embeddable.getJdbcValueSelectable(i);
            fields.put(
                    StructFields.name(column.getSelectableName()),
                    Shape.of(column.getJdbcMapping().getJdbcType()));
        }
        return Shape.struct(fields);
    }

    /** JSON; {@code struct} is an embeddable, or already the text of one. */
    String text(Object struct, WrapperOptions options) throws SQLException {
        if (struct instanceof String done) {
            return done;
        }
        Object[] values = StructHelper.getJdbcValues(embeddable, null, struct, options);
        StringJoiner text = new StringJoiner(",", "{", "}");
        for (int i : StructFields.ordered(embeddable)) {
            SelectableMapping column = embeddable.getJdbcValueSelectable(i);
            JdbcMapping type = column.getJdbcMapping();
            text.add(ScalarText.quote(StructFields.name(column.getSelectableName()))
                    + ':'
                    + ValueText.write(
                            domain(values[i], type, options), type.getJdbcJavaType(), type.getJdbcType(), options));
        }
        return text.toString();
    }

    /** Hibernate hands out single values as they would be bound ({@code java.sql.Date}). */
    private static Object domain(Object value, JdbcMapping type, WrapperOptions options) {
        boolean complex = type.getJdbcType() instanceof AggregateJdbcType
                || type.getJdbcType() instanceof ArrayType && !(value instanceof Object[]);
        return complex || value == null ? value : type.getJdbcJavaType().wrap(value, options);
    }

    /** The embeddable. */
    Object value(Map<String, Object> parsed, WrapperOptions options) throws SQLException {
        return StructHelper.instantiate(
                embeddable, StructHelper.getAttributeValues(embeddable, values(parsed, true, options), options));
    }

    /** The values of the columns; a struct inside is an embeddable or again an array of values. */
    @SuppressWarnings("unchecked") // a struct is an object
    private Object[] values(Map<String, Object> parsed, boolean embeddables, WrapperOptions options)
            throws SQLException {
        Object[] values = new Object[embeddable.getJdbcValueCount()];
        for (int i = 0; i < values.length; i++) {
            SelectableMapping column = embeddable.getJdbcValueSelectable(i);
            JdbcMapping type = column.getJdbcMapping();
            Object field = parsed.get(StructFields.name(column.getSelectableName()));
            values[i] = !embeddables && field != null && type.getJdbcType() instanceof StructType struct
                    ? struct.values((Map<String, Object>) field, false, options)
                    : ValueText.read(field, type.getJdbcJavaType(), type.getJdbcType(), options);
        }
        return values;
    }

    @Override
    public Object createJdbcValue(Object domainValue, WrapperOptions options) throws SQLException {
        return text(domainValue, options);
    }

    @Override
    @SuppressWarnings("unchecked") // a struct is an object
    public Object[] extractJdbcValues(Object rawJdbcValue, WrapperOptions options) throws SQLException {
        return values((Map<String, Object>) ServerText.parse((String) rawJdbcValue), false, options);
    }

    @Override
    protected <X> String toString(X value, JavaType<X> javaType, WrapperOptions options) {
        try {
            return text(value, options);
        } catch (SQLException e) {
            throw new HibernateException("cannot write a struct", e);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // the Java type is that of the value
    protected <X> X fromString(String text, JavaType<X> javaType, WrapperOptions options) throws SQLException {
        if (text == null) {
            return null;
        }
        Map<String, Object> parsed = (Map<String, Object>) ServerText.parse(text);
        return (X)
                (javaType.getJavaTypeClass() == Object[].class
                        ? values(parsed, false, options)
                        : value(parsed, options));
    }
}
