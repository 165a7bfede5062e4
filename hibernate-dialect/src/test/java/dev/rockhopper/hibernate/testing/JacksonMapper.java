/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.testing;

import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import tools.jackson.databind.ObjectMapper;

/** JSON by Jackson 3, which Hibernate finds by itself only from 7.3 on. */
public final class JacksonMapper implements FormatMapper {

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public <T> T fromString(CharSequence text, JavaType<T> javaType, WrapperOptions options) {
        return json.readValue(text.toString(), json.constructType(javaType.getJavaType()));
    }

    @Override
    public <T> String toString(T value, JavaType<T> javaType, WrapperOptions options) {
        return json.writeValueAsString(value);
    }
}
