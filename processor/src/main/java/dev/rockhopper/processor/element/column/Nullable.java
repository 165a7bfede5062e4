/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.column;

import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.reading.Scope;
import dev.rockhopper.processor.element.reading.Scope.Nullity;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeKind;

/** Whether columns may be null. Source: Hibernate's {@code PropertyBinder}, {@code AnnotatedColumn} and {@code CurrentTimestampGeneration}. */
public final class Nullable {

    private static final Set<String> TIMED = Set.of("CreationTimestamp", "UpdateTimestamp", "CurrentTimestamp");

    private Nullable() {}

    /** Of an attribute with a simple value. */
    public static boolean basic(Attribute attribute, Optional<Mirror> column, Scope scope) {
        boolean always = scope.nullity() == Nullity.ID
                || attribute.is("Version")
                || attribute.hibernate("TenantId").isPresent()
                || isTimed(attribute);
        if (always || scope.requires(attribute)) {
            return false;
        }
        boolean shared = scope.nullity() == Nullity.SUBCLASS;
        boolean optional =
                attribute.jpa("Basic").map(each -> each.flag("optional")).orElse(true);
        if (!optional && !shared) {
            return false;
        }
        return column.map(each -> each.flag("nullable")).orElseGet(() -> shared || isOptional(attribute, scope));
    }

    private static boolean isTimed(Attribute attribute) {
        for (String each : TIMED) {
            if (attribute.hibernate(each).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOptional(Attribute attribute, Scope scope) {
        boolean primitive = attribute.type().getKind().isPrimitive();
        if (attribute.is("Basic")) {
            return !primitive;
        }
        return attribute.type().getKind() == TypeKind.ARRAY || scope.isEmbedded() || !primitive;
    }

    /** Of an attribute that refers to one entity, without its join column's own word. */
    public static boolean reference(Attribute attribute, Mirror association, Scope scope) {
        if (scope.nullity() == Nullity.ID || scope.requires(attribute)) {
            return false;
        }
        boolean required = !association.flag("optional") || attribute.is("Id") || attribute.is("MapsId");
        return scope.nullity() == Nullity.SUBCLASS || !required;
    }
}
