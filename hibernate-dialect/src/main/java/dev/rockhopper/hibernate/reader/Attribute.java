/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import dev.rockhopper.schema.entity.Origin;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.hibernate.mapping.Property;

/**
 * An attribute of an entity or of something embedded in it.
 *
 * @param property Hibernate's view of it
 * @param members of the class that declares it
 * @param entity name of the class of the entity
 * @param path from the entity to it, for example {@code address.city}
 */
record Attribute(Property property, Members members, String entity, String path) {

    Origin origin() {
        return new Origin(entity, path);
    }

    <A extends Annotation> Optional<A> annotation(Class<A> annotation) {
        return members.annotation(property.getName(), annotation);
    }

    int position() {
        return members.position(property.getName());
    }

    /** The Java type for messages. */
    String javaType() {
        return members.type(property.getName())
                .map(Class::getTypeName)
                .orElseGet(() -> property.getValue().getType().getReturnedClassName());
    }

    /** An attribute of what this attribute embeds. */
    Attribute inner(Property inner, Members innerMembers) {
        return new Attribute(inner, innerMembers, entity, path + "." + inner.getName());
    }
}
