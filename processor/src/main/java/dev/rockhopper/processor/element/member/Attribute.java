/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.member;

import dev.rockhopper.annotations.StarRocksTable;
import dev.rockhopper.processor.element.annotation.Annotations;
import dev.rockhopper.processor.element.annotation.Mirror;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A persistent attribute of a class.
 *
 * @param name of the attribute
 * @param element the field or getter that its access type asks for; there JPA's annotations count
 * @param places all fields and getters of that name, those of the most derived class first; there Rockhopper's annotations count
 * @param type the Java type, type variables of superclasses replaced
 * @param stated the annotations of {@code element}
 * @param everywhere the annotations of all places
 */
public record Attribute(
        String name,
        Element element,
        List<Element> places,
        TypeMirror type,
        Annotations stated,
        Annotations everywhere) {

    public static Attribute of(String name, Element element, List<Element> places, TypeMirror type) {
        Annotations stated = Annotations.of(element);
        return new Attribute(name, element, places, type, stated, places.size() == 1 ? stated : Annotations.of(places));
    }

    public Optional<Mirror> jpa(String annotation) {
        return stated.jpa(annotation);
    }

    public boolean is(String annotation) {
        return stated.hasJpa(annotation);
    }

    public Optional<Mirror> hibernate(String annotation) {
        return stated.hibernate(annotation);
    }

    /** An annotation by its qualified name on the field or the getter, be it on the wrong of both. */
    public Optional<Mirror> anywhere(String annotation) {
        return everywhere.find(annotation);
    }

    /** An annotation of Rockhopper, by its simple name. */
    public Optional<Mirror> own(String annotation) {
        return everywhere.own(annotation);
    }

    /** What Rockhopper says about the table of a collection. */
    public Optional<StarRocksTable> table() {
        return own("StarRocksTable").isEmpty() ? Optional.empty() : firstTable();
    }

    private Optional<StarRocksTable> firstTable() {
        return places.stream()
                .map(each -> each.getAnnotation(StarRocksTable.class))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whether it identifies the entity. */
    public boolean isId() {
        return is("Id") || is("EmbeddedId");
    }

    /** Whether it maps a collection of rows. */
    public boolean isCollection() {
        return is("ElementCollection") || is("OneToMany") || is("ManyToMany");
    }

    /** Whether it refers to one entity. */
    public boolean isToOne() {
        return is("ManyToOne") || is("OneToOne");
    }

    /** Whether it maps neither a collection nor an entity. */
    public boolean isBasic() {
        return !isCollection() && !isToOne();
    }

    /** Whether enums are stored by name. */
    public boolean isNamedEnum() {
        return jpa("Enumerated")
                .filter(each -> each.constant("value").equals("STRING"))
                .isPresent();
    }

    /** The same attribute with another type: the elements of a collection. */
    public Attribute withType(TypeMirror other) {
        return new Attribute(name, element, places, other, stated, everywhere);
    }
}
