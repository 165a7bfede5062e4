/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.annotation;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * What is asked of an annotation type again and again; javac makes new texts and lists whenever it is asked.
 *
 * @param name qualified
 * @param simpleName without package and outer class
 * @param inJpa name within the package of Jakarta Persistence; empty for others
 * @param inHibernate name within the package of Hibernate's annotations; empty for others
 * @param inOwn name within the package of Rockhopper's annotations; empty for others
 * @param defaults of members that are texts, numbers or truths
 */
public record AnnotationType(
        String name, String simpleName, String inJpa, String inHibernate, String inOwn, Map<String, Object> defaults) {

    /** Nothing in the values refers to an element: a compiler that is done can be collected. */
    private static final Map<TypeElement, AnnotationType> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    static AnnotationType of(AnnotationMirror annotation) {
        return of((TypeElement) annotation.getAnnotationType().asElement());
    }

    public static AnnotationType of(TypeElement type) {
        AnnotationType known = KNOWN.get(type);
        if (known == null) {
            known = read(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    private static AnnotationType read(TypeElement type) {
        Map<String, Object> defaults = new HashMap<>();
        for (Element each : type.getEnclosedElements()) {
            if (each instanceof ExecutableElement method && method.getDefaultValue() != null) {
                Object value = method.getDefaultValue().getValue();
                if (value instanceof String || value instanceof Number || value instanceof Boolean) {
                    defaults.put(method.getSimpleName().toString(), value);
                }
            }
        }
        String name = type.getQualifiedName().toString();
        return new AnnotationType(
                name,
                type.getSimpleName().toString(),
                within(Mirrors.JPA, name),
                within(Mirrors.HIBERNATE, name),
                within(Mirrors.OWN, name),
                defaults);
    }

    private static String within(String prefix, String name) {
        return name.startsWith(prefix) ? name.substring(prefix.length()) : "";
    }

    public boolean isJpa(String simple) {
        return inJpa.equals(simple);
    }

    public boolean isHibernate(String simple) {
        return inHibernate.equals(simple);
    }

    public boolean isOwn(String simple) {
        return inOwn.equals(simple);
    }

    /** The default of any member of the annotation of that element. */
    public Optional<Object> defaultOf(TypeElement type, String member) {
        Object plain = defaults.get(member);
        if (plain != null) {
            return Optional.of(plain);
        }
        for (Element each : type.getEnclosedElements()) {
            if (each instanceof ExecutableElement method
                    && method.getSimpleName().contentEquals(member)) {
                return Optional.ofNullable(method.getDefaultValue()).map(AnnotationValue::getValue);
            }
        }
        return Optional.empty();
    }
}
