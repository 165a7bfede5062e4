/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * @param everywhere the qualified names of the annotations in all places
 */
record Attribute(
        String name, Element element, List<Element> places, TypeMirror type, Stated stated, Set<String> everywhere) {

    /**
     * Annotations of one element by their simple names.
     *
     * @param jpa those of Jakarta Persistence
     * @param hibernate those of Hibernate
     */
    private record Stated(Map<String, Mirror> jpa, Map<String, Mirror> hibernate) {

        static Stated of(Element element) {
            Stated stated = new Stated(new HashMap<>(), new HashMap<>());
            for (Mirror each : Mirrors.all(element)) {
                add(stated.jpa, Mirrors.JPA, each);
                add(stated.hibernate, Mirrors.HIBERNATE, each);
            }
            return stated;
        }

        private static void add(Map<String, Mirror> map, String prefix, Mirror each) {
            if (each.name().startsWith(prefix)) {
                map.putIfAbsent(each.name().substring(prefix.length()), each);
            }
        }
    }

    Attribute(String name, Element element, List<Element> places, TypeMirror type) {
        this(name, element, places, type, Stated.of(element), new HashSet<>());
        places.forEach(place -> Mirrors.all(place).forEach(each -> everywhere.add(each.name())));
    }

    Optional<Mirror> jpa(String annotation) {
        return Optional.ofNullable(stated.jpa.get(annotation));
    }

    boolean is(String annotation) {
        return stated.jpa.containsKey(annotation);
    }

    Optional<Mirror> hibernate(String annotation) {
        return Optional.ofNullable(stated.hibernate.get(annotation));
    }

    /** An annotation by its qualified name on the field or the getter, be it on the wrong of both. */
    Optional<Mirror> anywhere(String annotation) {
        if (everywhere.contains(annotation)) {
            for (Element place : places) {
                Optional<Mirror> found = Mirrors.find(place, annotation);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** An annotation of Rockhopper. */
    <A extends Annotation> Optional<A> own(Class<A> annotation) {
        if (everywhere.contains(annotation.getName())) {
            for (Element place : places) {
                A found = place.getAnnotation(annotation);
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
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
        return new Attribute(name, element, places, other, stated, everywhere);
    }
}
