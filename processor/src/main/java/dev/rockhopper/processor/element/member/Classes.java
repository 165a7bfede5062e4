/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.member;

import dev.rockhopper.processor.element.annotation.Mirrors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Classes and their superclasses.
 *
 * @param types the compiler's knowledge of types
 * @param elements the compiler's knowledge of elements
 * @param names of classes that were asked for: the compiler makes a new text whenever it is asked
 */
public record Classes(Types types, Elements elements, Map<TypeElement, String> names) {

    public static final String SINGLE_TABLE = "SINGLE_TABLE";
    public static final String JOINED = "JOINED";

    public Classes(Types types, Elements elements) {
        this(types, elements, new HashMap<>());
    }

    /** The name that Java gives the class at run time. */
    public String name(TypeElement type) {
        String known = names.get(type);
        if (known == null) {
            known = elements.getBinaryName(type).toString();
            names.put(type, known);
        }
        return known;
    }

    /** The class and its superclasses without Object, the most derived first. */
    public List<TypeElement> hierarchy(TypeElement type) {
        List<TypeElement> hierarchy = new ArrayList<>();
        for (Optional<TypeElement> each = Optional.of(type); each.isPresent(); each = superclass(each.get())) {
            hierarchy.add(each.get());
        }
        return hierarchy;
    }

    /** The superclasses that add attributes to a class: mapped ones up to the next entity, and the class itself, which is first. */
    public List<TypeElement> attributed(TypeElement type) {
        List<TypeElement> attributed = new ArrayList<>();
        for (TypeElement each : hierarchy(type)) {
            if (each != type && isEntity(each)) {
                break;
            }
            if (each == type || Mirrors.hasJpa(each, "MappedSuperclass")) {
                attributed.add(each);
            }
        }
        return attributed;
    }

    /** The nearest superclass that is an entity. */
    public Optional<TypeElement> parent(TypeElement entity) {
        for (TypeElement each : hierarchy(entity)) {
            if (each != entity && isEntity(each)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The entity on top of an entity's hierarchy. */
    public TypeElement root(TypeElement entity) {
        return parent(entity).map(this::root).orElse(entity);
    }

    /** The class of a primitive's values. */
    public TypeMirror boxed(TypeMirror primitive) {
        return types.boxedClass(types.getPrimitiveType(primitive.getKind())).asType();
    }

    /** Whether a class is a subtype of another one, by name; false if there is no such class. */
    public boolean isSubtype(TypeElement type, String name) {
        TypeElement other = elements.getTypeElement(name);
        return other != null && types.isSubtype(types.erasure(type.asType()), types.erasure(other.asType()));
    }

    /** Whether the rows of an entity lie in the table of its hierarchy's root. */
    public boolean isInTableOfRoot(TypeElement entity) {
        TypeElement root = root(entity);
        return !root.equals(entity) && strategy(root).equals(SINGLE_TABLE);
    }

    /** How the hierarchy below a root lies in tables. */
    public static String strategy(TypeElement root) {
        return Mirrors.jpa(root, "Inheritance")
                .map(each -> each.constant("strategy"))
                .orElse(SINGLE_TABLE);
    }

    public static boolean isEntity(Element type) {
        return Mirrors.hasJpa(type, "Entity");
    }

    /** The class of a type; empty for primitives, arrays and type variables. */
    public static Optional<TypeElement> of(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    private static Optional<TypeElement> superclass(TypeElement type) {
        Optional<TypeElement> superclass = of(type.getSuperclass());
        boolean isObject =
                superclass.isPresent() && superclass.get().getSuperclass().getKind() == TypeKind.NONE;
        return isObject ? Optional.empty() : superclass;
    }
}
