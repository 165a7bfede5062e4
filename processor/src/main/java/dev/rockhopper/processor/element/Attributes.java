/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The persistent attributes of classes, in the order of their declaration: superclass first, then fields in the order of the source, then
 * getters without a field.
 */
final class Attributes {

    private final Classes classes;

    Attributes(Classes classes) {
        this.classes = classes;
    }

    /** The attributes that an entity adds to those of its parent. */
    List<Attribute> of(TypeElement entity) {
        return of(entity, (DeclaredType) entity.asType(), access(entity));
    }

    /** The attributes of a class or of what is embedded, with an access type for classes that state none. */
    List<Attribute> of(TypeElement type, DeclaredType as, Access access) {
        List<Attribute> attributes = new ArrayList<>();
        for (TypeElement each : classes.attributed(type)) {
            attributes.addAll(0, declared(each, type, as, Access.stated(each).orElse(access)));
        }
        Set<String> names = new HashSet<>();
        attributes.removeIf(each -> !names.add(each.name())); // what a superclass declares counts
        return attributes;
    }

    /** The access type of an entity: that of the place of its id, unless the class states another. */
    Access access(TypeElement entity) {
        for (TypeElement each : classes.hierarchy(entity)) {
            for (ExecutableElement method : ElementFilter.methodsIn(each.getEnclosedElements())) {
                if (Mirrors.hasJpa(method, "Id") || Mirrors.hasJpa(method, "EmbeddedId")) {
                    return Access.PROPERTY;
                }
            }
        }
        return Access.FIELD;
    }

    private List<Attribute> declared(TypeElement declaring, TypeElement type, DeclaredType as, Access access) {
        Set<String> names = new LinkedHashSet<>();
        ElementFilter.fieldsIn(declaring.getEnclosedElements())
                .forEach(field -> names.add(field.getSimpleName().toString()));
        ElementFilter.methodsIn(declaring.getEnclosedElements())
                .forEach(method -> Getters.attribute(method).ifPresent(names::add));
        List<Attribute> attributes = new ArrayList<>();
        for (String name : names) {
            persistent(declaring, name, access)
                    .ifPresent(element ->
                            attributes.add(new Attribute(name, element, places(type, name), type(element, as))));
        }
        return attributes;
    }

    private static Optional<Element> persistent(TypeElement declaring, String name, Access access) {
        Optional<Element> field = field(declaring, name).filter(Attributes::isPersistent);
        Optional<Element> getter = getter(declaring, name).filter(Attributes::isPersistent);
        Optional<Element> first = access == Access.FIELD ? field : getter;
        Optional<Element> second = access == Access.FIELD ? getter : field;
        Access other = access == Access.FIELD ? Access.PROPERTY : Access.FIELD;
        return second.filter(each -> Access.stated(each).filter(other::equals).isPresent())
                .or(() -> first);
    }

    private static boolean isPersistent(Element element) {
        return !element.getModifiers().contains(Modifier.STATIC)
                && !element.getModifiers().contains(Modifier.TRANSIENT)
                && !Mirrors.hasJpa(element, "Transient");
    }

    private List<Element> places(TypeElement type, String name) {
        List<Element> places = new ArrayList<>();
        for (TypeElement each : classes.hierarchy(type)) {
            field(each, name).ifPresent(places::add);
            getter(each, name).ifPresent(places::add);
        }
        return places;
    }

    private static Optional<Element> field(TypeElement type, String name) {
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (field.getSimpleName().contentEquals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private static Optional<Element> getter(TypeElement type, String name) {
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (Getters.attribute(method).filter(name::equals).isPresent()) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    private TypeMirror type(Element element, DeclaredType as) {
        TypeMirror member = classes.types().asMemberOf(as, element);
        return member instanceof ExecutableType method ? method.getReturnType() : member;
    }
}
