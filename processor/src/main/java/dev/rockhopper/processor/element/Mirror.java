/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** An annotation as the compiler has it, with the defaults of its members. */
final class Mirror {

    private final AnnotationMirror annotation;
    private final TypeElement type;
    private final AnnotationType annotationType;
    private Map<String, Object> stated;

    Mirror(AnnotationMirror annotation) {
        this.annotation = annotation;
        this.type = (TypeElement) annotation.getAnnotationType().asElement();
        this.annotationType = AnnotationType.of(type);
    }

    AnnotationType annotationType() {
        return annotationType;
    }

    /** Qualified name of the annotation. */
    String name() {
        return annotationType.name();
    }

    /** Name of the annotation without its package. */
    String simpleName() {
        return annotationType.simpleName();
    }

    TypeElement type() {
        return type;
    }

    /** A text; empty if the annotation has no such member. */
    String text(String member) {
        Object value = valueOf(member);
        return value == null ? "" : value.toString();
    }

    /** A truth; false if the annotation has no such member. */
    boolean flag(String member) {
        return Boolean.TRUE.equals(valueOf(member));
    }

    /** A number; 0 if the annotation has no such member. */
    int number(String member) {
        return valueOf(member) instanceof Integer number ? number : 0;
    }

    /** The name of an enum constant; empty if the annotation has no such member. */
    String constant(String member) {
        return valueOf(member) instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : "";
    }

    /** A class; empty for {@code void}, which stands for none. */
    Optional<TypeMirror> type(String member) {
        boolean isClass = valueOf(member) instanceof TypeMirror stated
                && (stated.getKind().isPrimitive() || stated.getKind() == TypeKind.DECLARED);
        return isClass ? Optional.of((TypeMirror) valueOf(member)) : Optional.empty();
    }

    /** Classes in a member. */
    List<TypeMirror> types(String member) {
        return values(member, TypeMirror.class);
    }

    /** Whether the source states the member, and not as an empty list. */
    boolean states(String member) {
        Object value = stated().get(member);
        return value != null && !(value instanceof List<?> list && list.isEmpty());
    }

    /** Texts in a member, be it one or a list. */
    List<String> texts(String member) {
        return valueOf(member) instanceof String one ? List.of(one) : values(member, String.class);
    }

    /** Annotations in a member, be it one or a list. */
    List<Mirror> inner(String member) {
        if (valueOf(member) instanceof AnnotationMirror one) {
            return List.of(new Mirror(one));
        }
        List<Mirror> inner = new ArrayList<>();
        for (AnnotationMirror each : values(member, AnnotationMirror.class)) {
            inner.add(new Mirror(each));
        }
        return inner;
    }

    private <T> List<T> values(String member, Class<T> kind) {
        List<T> values = new ArrayList<>();
        if (valueOf(member) instanceof List<?> list) {
            for (Object each : list) {
                Object value = ((AnnotationValue) each).getValue();
                if (kind.isInstance(value)) {
                    values.add(kind.cast(value));
                }
            }
        }
        return values;
    }

    /** What is stated, else the default; null if the annotation has no such member. */
    private Object valueOf(String member) {
        Object value = stated().get(member);
        return value == null ? annotationType.defaultOf(type, member).orElse(null) : value;
    }

    /** What the source states; the compiler makes a new map whenever it is asked. */
    private Map<String, Object> stated() {
        if (stated == null) {
            stated = new HashMap<>();
            for (var each : annotation.getElementValues().entrySet()) {
                stated.put(
                        each.getKey().getSimpleName().toString(),
                        each.getValue().getValue());
            }
        }
        return stated;
    }
}
