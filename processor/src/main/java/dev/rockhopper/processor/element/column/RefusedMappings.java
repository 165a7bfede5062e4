/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.column;

import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.annotation.Mirrors;
import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.member.Classes;
import dev.rockhopper.processor.element.reading.Reading;
import dev.rockhopper.processor.element.reading.Scope;
import dev.rockhopper.processor.element.type.JavaTypes;
import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Annotations of JPA on attributes to whose types they do not go: Hibernate refuses them when it starts. Source: Hibernate's {@code
 * BasicValueBinder}, {@code CollectionBinder}, {@code PropertyBinder}, {@code VersionJavaType}.
 */
final class RefusedMappings {

    private static final Set<String> VERSIONS = Set.of(
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.sql.Timestamp",
            "java.util.Date",
            "java.util.Calendar",
            "java.time.Instant",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime");
    private static final Set<String> NO_VERSIONS =
            Set.of("java.lang.String", "java.lang.Boolean", "java.lang.Double", "java.lang.Float", "java.util.UUID");

    private final Reading reading;

    RefusedMappings(Reading reading) {
        this.reading = reading;
    }

    /** Reports what cannot be of one attribute. */
    void check(Attribute attribute, Scope scope) {
        if (attribute.stated().all().isEmpty()) {
            return;
        }
        enumerated(attribute, scope);
        version(attribute, scope);
        order(attribute, scope);
        overrides(attribute, scope);
    }

    private void enumerated(Attribute attribute, Scope scope) {
        boolean single = attribute.isBasic() && !attribute.is("Convert") && !isEnum(attribute.type());
        boolean known = attribute.type().getKind().isPrimitive() || isOf(attribute.type(), NO_VERSIONS);
        if (attribute.is("Enumerated")
                && single
                && known
                && JavaTypes.element(attribute.type()).isEmpty()) {
            refuse(
                    attribute,
                    scope,
                    "@Enumerated is on a " + reading.javaName(attribute.type()) + ", which is no enum.");
        }
    }

    private void version(Attribute attribute, Scope scope) {
        boolean wrong = isOf(attribute.type(), NO_VERSIONS) && !isOf(attribute.type(), VERSIONS);
        if (attribute.is("Version") && wrong) {
            refuse(
                    attribute,
                    scope,
                    "@Version is on a " + reading.javaName(attribute.type()) + ", which cannot be counted up.");
        }
    }

    private void order(Attribute attribute, Scope scope) {
        boolean unordered = Classes.of(attribute.type())
                .filter(each -> Set.of("java.util.Set", "java.util.Map")
                        .contains(each.getQualifiedName().toString()))
                .isPresent();
        if (attribute.is("OrderColumn") && attribute.isCollection() && unordered) {
            refuse(
                    attribute,
                    scope,
                    "@OrderColumn is on a " + reading.javaName(attribute.type()) + ", which has no order.");
        }
    }

    /** Hibernate does not look at overrides of what is not there. */
    private void overrides(Attribute attribute, Scope scope) {
        Optional<TypeElement> type = EmbeddedColumns.embeddable(attribute);
        if (type.isEmpty() || attribute.isCollection()) {
            return;
        }
        List<String> names =
                reading.attributes().of(type.get(), (DeclaredType) attribute.type(), scope.access()).stream()
                        .map(Attribute::name)
                        .toList();
        for (Mirror each : Mirrors.repeated(attribute.element(), "AttributeOverride", "AttributeOverrides")) {
            String first = each.text("name").split("\\.")[0];
            if (!names.isEmpty() && !names.contains(first)) {
                reading.problems()
                        .warning(
                                EntityCode.UNUSED,
                                reading.origin(attribute, scope),
                                "@AttributeOverride(name) says " + each.text("name") + ", but "
                                        + type.get().getSimpleName() + " has no attribute " + first + ".",
                                Suggestion.remedy(first, names));
            }
        }
    }

    private void refuse(Attribute attribute, Scope scope, String text) {
        reading.problems()
                .error(
                        EntityCode.MAPPING_REFUSED,
                        reading.origin(attribute, scope),
                        text,
                        "Take the annotation away, or change the type of the attribute.");
    }

    private static boolean isOf(TypeMirror type, Set<String> names) {
        return Classes.of(type)
                .filter(each -> names.contains(each.getQualifiedName().toString()))
                .isPresent();
    }

    private static boolean isEnum(TypeMirror type) {
        return Classes.of(type)
                .filter(each -> each.getKind() == ElementKind.ENUM)
                .isPresent();
    }
}
