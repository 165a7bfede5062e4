/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.type.BasicType;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.AbstractJavaType;
import org.hibernate.type.descriptor.java.BasicPluralJavaType;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.java.MutableMutabilityPlan;
import org.hibernate.type.descriptor.java.spi.JdbcTypeRecommendationException;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;
import org.hibernate.type.spi.TypeConfiguration;

/**
 * {@code Map<K, V>} as a basic type: a MAP column unless another JDBC type is stated, such as JSON.
 *
 * <p>Keys and values are basic types or lists and arrays of them.
 */
final class MapJavaType extends AbstractJavaType<Map<?, ?>> {

    private static final long serialVersionUID = 1L;

    MapJavaType(Type type) {
        super(type, Copies.INSTANCE);
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // the signature is Hibernate's
    public JavaType createJavaType(ParameterizedType parameterizedType, TypeConfiguration typeConfiguration) {
        return new MapJavaType(parameterizedType);
    }

    @Override
    public JdbcType getRecommendedJdbcType(JdbcTypeIndicators indicators) {
        if (!(getJavaType() instanceof ParameterizedType type)) {
            throw new JdbcTypeRecommendationException("The types of the keys and values of a map are not known");
        }
        Type[] arguments = type.getActualTypeArguments();
        return new MapType(basic(arguments[0], indicators), basic(arguments[1], indicators));
    }

    private static BasicType<?> basic(Type type, JdbcTypeIndicators indicators) {
        TypeConfiguration types = indicators.getTypeConfiguration();
        if (type == Object.class || !(type instanceof Class || type instanceof ParameterizedType)) {
            throw new JdbcTypeRecommendationException("No type of StarRocks holds the keys or values of type '"
                    + type.getTypeName() + "' of a map. Annotate the attribute @JdbcTypeCode(SqlTypes.JSON)");
        }
        JavaType<?> java = types.getJavaTypeRegistry().resolveDescriptor(type);
        if (java instanceof BasicPluralJavaType<?> plural) {
            return plural(plural, indicators);
        }
        BasicType<?> registered = types.getBasicTypeRegistry().getRegisteredType(type.getTypeName());
        return registered != null ? registered : resolved(java, indicators);
    }

    private static <E> BasicType<?> plural(BasicPluralJavaType<E> plural, JdbcTypeIndicators indicators) {
        BasicType<?> element = basic(plural.getElementJavaType().getJavaType(), indicators);
        return MapElements.array(plural, element, indicators);
    }

    private static <J> BasicType<J> resolved(JavaType<J> java, JdbcTypeIndicators indicators) {
        return indicators
                .getTypeConfiguration()
                .getBasicTypeRegistry()
                .resolve(java, java.getRecommendedJdbcType(indicators));
    }

    @Override
    public <X> X unwrap(Map<?, ?> value, Class<X> type, WrapperOptions options) {
        if (value == null || type.isInstance(value)) {
            return type.cast(value);
        }
        throw unknownUnwrap(type);
    }

    @Override
    public <X> Map<?, ?> wrap(X value, WrapperOptions options) {
        if (value == null || value instanceof Map) {
            return (Map<?, ?>) value;
        }
        throw unknownWrap(value.getClass());
    }

    private static final class Copies extends MutableMutabilityPlan<Map<?, ?>> {

        private static final long serialVersionUID = 1L;
        private static final Copies INSTANCE = new Copies();

        @Override
        protected Map<?, ?> deepCopyNotNull(Map<?, ?> value) {
            return new LinkedHashMap<>(value);
        }
    }
}
