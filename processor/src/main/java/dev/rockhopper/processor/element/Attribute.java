/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import java.lang.annotation.Annotation;
import java.util.List;
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
 */
record Attribute(String name, Element element, List<Element> places, TypeMirror type) {

    Optional<Mirror> jpa(String annotation) {
        return Mirrors.jpa(element, annotation);
    }

    boolean is(String annotation) {
        return Mirrors.hasJpa(element, annotation);
    }

    Optional<Mirror> hibernate(String annotation) {
        return Mirrors.find(element, Mirrors.HIBERNATE + annotation);
    }

    /** An annotation by its qualified name on the field or the getter, be it on the wrong of both. */
    Optional<Mirror> anywhere(String annotation) {
        return places.stream()
                .flatMap(place -> Mirrors.find(place, annotation).stream())
                .findFirst();
    }

    /** An annotation of Rockhopper. */
    <A extends Annotation> Optional<A> own(Class<A> annotation) {
        return places.stream()
                .flatMap(place -> Optional.ofNullable(place.getAnnotation(annotation)).stream())
                .findFirst();
    }

    /** Whether it identifies the entity. */
    boolean isId() {
        return is("Id") || is("EmbeddedId");
    }

    /** Whether it maps a collection of rows. */
    boolean isCollection() {
        return is("ElementCollection") || is("OneToMany") || is("ManyToMany");
    }

    /** Whether it refers to one entity. */
    boolean isToOne() {
        return is("ManyToOne") || is("OneToOne");
    }

    /** Whether it maps neither a collection nor an entity. */
    boolean isBasic() {
        return !isCollection() && !isToOne();
    }

    /** Whether enums are stored by name. */
    boolean isNamedEnum() {
        return jpa("Enumerated")
                .filter(each -> each.constant("value").equals("STRING"))
                .isPresent();
    }

    /** The same attribute with another type: the elements of a collection. */
    Attribute withType(TypeMirror other) {
        return new Attribute(name, element, places, other);
    }
}
