/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.member;

import dev.rockhopper.processor.element.annotation.Mirrors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * The persistent attributes of classes, in the order of their declaration: superclass first, then fields in the order of the source, then
 * getters without a field.
 */
public final class Attributes {

    private final Classes classes;
    private final Map<TypeElement, Members> members = new HashMap<>();
    private final Map<TypeElement, List<Attribute>> ofEntities = new HashMap<>();
    private final Map<TypeElement, Access> accesses = new HashMap<>();

    public Attributes(Classes classes) {
        this.classes = classes;
    }

    /** The attributes that an entity adds to those of its parent. */
    public List<Attribute> of(TypeElement entity) {
        List<Attribute> known = ofEntities.get(entity);
        if (known == null) {
            known = of(entity, (DeclaredType) entity.asType(), access(entity));
            ofEntities.put(entity, known);
        }
        return known;
    }

    /** The attributes of a class or of what is embedded, with an access type for classes that state none. */
    public List<Attribute> of(TypeElement type, DeclaredType as, Access access) {
        List<Attribute> attributes = new ArrayList<>();
        for (TypeElement each : classes.attributed(type)) {
            attributes.addAll(0, declared(each, type, as, Access.stated(each).orElse(access)));
        }
        Set<String> names = new HashSet<>();
        attributes.removeIf(each -> !names.add(each.name())); // what a superclass declares counts
        return attributes;
    }

    /** The access type of an entity: that of the place of its id, unless the class states another. */
    public Access access(TypeElement entity) {
        return accesses.computeIfAbsent(entity, this::accessOfId);
    }

    private Access accessOfId(TypeElement entity) {
        for (TypeElement each : classes.hierarchy(entity)) {
            for (Element getter : members(each).getters().values()) {
                if (Mirrors.hasJpa(getter, "Id") || Mirrors.hasJpa(getter, "EmbeddedId")) {
                    return Access.PROPERTY;
                }
            }
        }
        return Access.FIELD;
    }

    private Members members(TypeElement type) {
        return members.computeIfAbsent(type, Members::of);
    }

    private List<Attribute> declared(TypeElement declaring, TypeElement type, DeclaredType as, Access access) {
        Members own = members(declaring);
        List<Attribute> attributes = new ArrayList<>();
        for (String name : own.names()) {
            persistent(own, name, access)
                    .ifPresent(element ->
                            attributes.add(Attribute.of(name, element, places(type, name), type(element, as))));
        }
        return attributes;
    }

    private static Optional<Element> persistent(Members members, String name, Access access) {
        Optional<Element> field = members.field(name).filter(Attributes::isPersistent);
        Optional<Element> getter = members.getter(name).filter(Attributes::isPersistent);
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
            members(each).field(name).ifPresent(places::add);
            members(each).getter(name).ifPresent(places::add);
        }
        return places;
    }

    private TypeMirror type(Element element, DeclaredType as) {
        TypeMirror member = classes.types().asMemberOf(as, element);
        return member instanceof ExecutableType method ? method.getReturnType() : member;
    }
}
