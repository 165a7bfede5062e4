/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * What is asked of an annotation type again and again; javac makes new texts and lists whenever it is asked.
 *
 * @param name qualified
 * @param simpleName without package and outer class
 * @param defaults of members that are texts, numbers or truths
 */
record AnnotationType(String name, String simpleName, Map<String, Object> defaults) {

    /** Nothing in the values refers to an element: a compiler that is done can be collected. */
    private static final Map<TypeElement, AnnotationType> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    static AnnotationType of(TypeElement type) {
        return KNOWN.computeIfAbsent(type, AnnotationType::read);
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
        return new AnnotationType(
                type.getQualifiedName().toString(), type.getSimpleName().toString(), defaults);
    }

    /** The default of any member. */
    static Optional<Object> defaultOf(TypeElement type, String member) {
        Object plain = of(type).defaults.get(member);
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
