/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import dev.rockhopper.processor.element.Scope.Nullity;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The columns of what is embedded in a class. */
final class EmbeddedColumns {

    private final Reading reading;
    private final BiFunction<Attribute, Scope, List<ColumnDeclaration>> columns;

    /**
     * A reader of embedded classes.
     *
     * @param columns the columns of one attribute
     */
    EmbeddedColumns(Reading reading, BiFunction<Attribute, Scope, List<ColumnDeclaration>> columns) {
        this.reading = reading;
        this.columns = columns;
    }

    /** The embeddable class of an attribute; empty if the attribute embeds nothing. */
    static Optional<TypeElement> embeddable(Attribute attribute) {
        boolean single = attribute.hibernate("JdbcTypeCode").isPresent();
        return Classes.of(attribute.type())
                .filter(type -> !single)
                .filter(type ->
                        Mirrors.hasJpa(type, "Embeddable") || attribute.is("Embedded") || attribute.is("EmbeddedId"));
    }

    List<ColumnDeclaration> of(Attribute attribute, TypeElement type, Scope scope) {
        Nullity nullity = attribute.is("EmbeddedId") || scope.nullity() == Nullity.ID ? Nullity.ID : Nullity.EMBEDDED;
        return of(attribute, type, scope, nullity, scope.path() + attribute.name() + ".");
    }

    /** The columns of a class that lies at a path. */
    List<ColumnDeclaration> of(Attribute attribute, TypeElement type, Scope scope, Nullity nullity, String path) {
        if (!isKnown(attribute, type, scope)) {
            return List.of();
        }
        Scope inner = new Scope(
                scope.entity(),
                path,
                nullity,
                scope.access(),
                Overrides.of(attribute.element(), path, scope.overrides()));
        return reading.attributes().of(type, (DeclaredType) attribute.type(), access(type, scope)).stream()
                .flatMap(each -> columns.apply(each, inner).stream())
                .toList();
    }

    /** Records have no getters that JPA knows. */
    private static Access access(TypeElement type, Scope scope) {
        return type.getKind().name().equals("RECORD") ? Access.FIELD : scope.access();
    }

    private boolean isKnown(Attribute attribute, TypeElement type, Scope scope) {
        String unknown = KnownAnnotations.firstUnknown(type);
        boolean derived =
                reading.classes().hierarchy(type).stream().skip(1).anyMatch(each -> Mirrors.hasJpa(each, "Embeddable"));
        boolean converted = attribute.is("Convert") || Mirrors.hasJpa(type, "Convert");
        if (unknown == null && !derived && !converted && Mirrors.hasJpa(type, "Embeddable")) {
            return true;
        }
        reading.unknown(
                ProcessorCode.UNKNOWN_MAPPING,
                attribute,
                scope,
                "the embedded class " + reading.javaName(attribute.type())
                        + " is mapped in a way that only Hibernate reads.");
        return false;
    }
}
