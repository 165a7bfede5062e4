/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.entities.sample;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;

/** An entity, and in it whatever else is to be found. */
@Entity
public class Person extends Base {

    Name name;

    /** Found. */
    @Embeddable
    record Name(String first, String last) {}

    /** Found. */
    @Converter(autoApply = true)
    static class TextOfClass implements AttributeConverter<Class<?>, String> {
        @Override
        public String convertToDatabaseColumn(Class<?> type) {
            return type == null ? null : type.getName();
        }

        @Override
        public Class<?> convertToEntityAttribute(String name) {
            return null;
        }
    }

    /** Not found. */
    static class Plain {}

    /** Not found: the superclass is annotated. */
    static class Sub extends Person {}
}
