/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.BasicPluralJavaType;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;

/** Values of any type: as JSON for the server, and back from what {@link ServerText} read. */
final class ValueText {

    private ValueText() {}

    @SuppressWarnings("unchecked") // the Java type is that of the value
    static String write(Object value, JavaType<?> java, JdbcType jdbc, WrapperOptions options) throws SQLException {
        if (value == null) {
            return "null";
        }
        if (jdbc instanceof ArrayType array) {
            return array(value, (JavaType<Object>) java, array, options);
        }
        if (jdbc instanceof MapType map) {
            return map.text((Map<?, ?>) value, options);
        }
        if (jdbc instanceof StructType struct) {
            return struct.text(value, options);
        }
        return ScalarText.write(value, (JavaType<Object>) java, jdbc, options);
    }

    private static String array(Object value, JavaType<Object> java, ArrayType array, WrapperOptions options)
            throws SQLException {
        JavaType<?> element = ((BasicPluralJavaType<?>) java).getElementJavaType();
        StringJoiner text = new StringJoiner(",", "[", "]");
        for (Object each : java.unwrap(value, Object[].class, options)) {
            text.add(write(each, element, array.getElementJdbcType(), options));
        }
        return text.toString();
    }

    @SuppressWarnings("unchecked") // as above
    static Object read(Object parsed, JavaType<?> java, JdbcType jdbc, WrapperOptions options) throws SQLException {
        if (parsed == null) {
            return null;
        }
        if (jdbc instanceof ArrayType array) {
            return array((List<Object>) parsed, (JavaType<Object>) java, array, options);
        }
        if (jdbc instanceof MapType map) {
            return map.value((Map<String, Object>) parsed, options);
        }
        if (jdbc instanceof StructType struct) {
            return struct.value((Map<String, Object>) parsed, options);
        }
        return ScalarText.read((String) parsed, java, jdbc, options);
    }

    private static Object array(List<Object> parsed, JavaType<Object> java, ArrayType array, WrapperOptions options)
            throws SQLException {
        JavaType<?> element = ((BasicPluralJavaType<?>) java).getElementJavaType();
        Object[] values = (Object[]) Array.newInstance(boxed(element.getJavaTypeClass()), parsed.size());
        for (int i = 0; i < values.length; i++) {
            values[i] = read(parsed.get(i), element, array.getElementJdbcType(), options);
        }
        return java.wrap(values, options);
    }

    private static Class<?> boxed(Class<?> type) {
        return type.isPrimitive() ? MethodType.methodType(type).wrap().returnType() : type;
    }
}
