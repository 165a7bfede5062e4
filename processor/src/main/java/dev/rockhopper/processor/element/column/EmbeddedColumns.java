/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.column;

import dev.rockhopper.processor.element.annotation.Mirrors;
import dev.rockhopper.processor.element.member.Access;
import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.member.Classes;
import dev.rockhopper.processor.element.member.KnownAnnotations;
import dev.rockhopper.processor.element.reading.Reading;
import dev.rockhopper.processor.element.reading.Scope;
import dev.rockhopper.processor.element.reading.Scope.Nullity;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.message.ProcessorCode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The columns of what is embedded in a class. */
public final class EmbeddedColumns {

    private final Reading reading;
    private final BiFunction<Attribute, Scope, List<ColumnDeclaration>> columns;

    /**
     * A reader of embedded classes.
     *
     * @param columns the columns of one attribute
     */
    public EmbeddedColumns(Reading reading, BiFunction<Attribute, Scope, List<ColumnDeclaration>> columns) {
        this.reading = reading;
        this.columns = columns;
    }

    /** The embeddable class of an attribute; empty if the attribute embeds nothing. */
    public static Optional<TypeElement> embeddable(Attribute attribute) {
        Optional<TypeElement> type = Classes.of(attribute.type());
        boolean embeds = type.isPresent()
                && (attribute.is("Embedded") || attribute.is("EmbeddedId") || Mirrors.hasJpa(type.get(), "Embeddable"))
                && attribute.hibernate("JdbcTypeCode").isEmpty()
                && StructColumns.struct(attribute).isEmpty();
        return embeds ? type : Optional.empty();
    }

    /** The columns of the attributes of an embedded class. */
    public List<ColumnDeclaration> of(Attribute attribute, TypeElement type, Scope scope) {
        if (!isKnown(attribute, type, scope)) {
            return List.of();
        }
        Scope inner = inside(attribute, scope);
        return attributes(attribute, type, scope).stream()
                .flatMap(each -> columns.apply(each, inner).stream())
                .toList();
    }

    /** The attributes of an embedded class. */
    public List<Attribute> attributes(Attribute attribute, TypeElement type, Scope scope) {
        // records have no getters that JPA knows
        Access access = type.getKind() == ElementKind.RECORD ? Access.FIELD : scope.access();
        return reading.attributes().of(type, (DeclaredType) attribute.type(), access);
    }

    /** Where these attributes lie. */
    public static Scope inside(Attribute attribute, Scope scope) {
        String path = scope.pathTo(attribute) + ".";
        String dropped = attribute.is("ElementCollection") ? "value." : "";
        return scope.inside(
                attribute,
                attribute.is("EmbeddedId") ? Nullity.ID : scope.nullity(),
                path,
                scope.overrides().and(attribute.element(), path, dropped));
    }

    private boolean isKnown(Attribute attribute, TypeElement type, Scope scope) {
        String unknown = KnownAnnotations.firstUnknown(type);
        boolean derived =
                reading.classes().hierarchy(type).stream().skip(1).anyMatch(each -> Mirrors.hasJpa(each, "Embeddable"));
        boolean converted = attribute.is("Convert") || Mirrors.hasJpa(type, "Convert");
        if (unknown == null && !derived && !converted) {
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
