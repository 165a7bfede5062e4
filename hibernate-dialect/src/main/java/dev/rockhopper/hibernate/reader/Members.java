/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The attributes of a class by reflection: their order and their annotations.
 *
 * <p>Annotations count on the field and on the getter alike, so that one on the wrong of both is not silently lost.
 */
final class Members {

    private final List<Class<?>> hierarchy = new ArrayList<>();
    private final List<String> order;

    /** The attributes of {@code type} and its superclasses; none for null, that is for entities without a class. */
    Members(Class<?> type) {
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            hierarchy.add(0, each);
        }
        Set<String> names = new LinkedHashSet<>();
        hierarchy.forEach(each -> addNames(each, names));
        this.order = List.copyOf(names);
    }

    /** Position of an attribute: superclass first, then fields in the order of the source, then getters without a field. */
    int position(String attribute) {
        int position = order.indexOf(attribute);
        return position < 0 ? Integer.MAX_VALUE : position;
    }

    /** The annotation of an attribute, on its getter or its field, of the most derived class that has it. */
    <A extends Annotation> Optional<A> annotation(String attribute, Class<A> annotation) {
        for (int i = hierarchy.size() - 1; i >= 0; i--) {
            for (AnnotatedElement element : elements(hierarchy.get(i), attribute)) {
                A found = element.getAnnotation(annotation);
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    /** The Java type of an attribute. */
    Optional<Class<?>> type(String attribute) {
        for (int i = hierarchy.size() - 1; i >= 0; i--) {
            for (AnnotatedElement element : elements(hierarchy.get(i), attribute)) {
                return Optional.of(
                        element instanceof Field field ? field.getType() : ((Method) element).getReturnType());
            }
        }
        return Optional.empty();
    }

    private static List<AnnotatedElement> elements(Class<?> type, String attribute) {
        List<AnnotatedElement> elements = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (field.getName().equals(attribute)) {
                elements.add(field);
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (attribute.equals(attribute(method.getName(), method.getParameterCount())) && !method.isBridge()) {
                elements.add(method);
            }
        }
        return elements;
    }

    private static void addNames(Class<?> type, Set<String> names) {
        Arrays.stream(type.getDeclaredFields()).map(Field::getName).forEach(names::add);
        boolean known = Arrays.stream(type.getDeclaredMethods())
                .map(method -> attribute(method.getName(), method.getParameterCount()))
                .allMatch(attribute -> attribute == null || names.contains(attribute));
        if (!known) {
            MethodOrder.of(type).stream()
                    .map(method -> attribute(method, 0))
                    .filter(Objects::nonNull)
                    .forEach(names::add);
        }
    }

    /** The attribute that a method gets; null if it is no getter. */
    private static String attribute(String method, int parameters) {
        if (parameters > 0) {
            return null;
        }
        int prefix = method.startsWith("get") ? 3 : method.startsWith("is") ? 2 : 0;
        if (prefix == 0 || method.length() == prefix) {
            return null;
        }
        String name = method.substring(prefix);
        boolean acronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
