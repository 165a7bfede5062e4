/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** An annotation as the compiler has it, with the defaults of its members. */
final class Mirror {

    private final AnnotationMirror annotation;
    private final TypeElement type;
    private Map<String, Object> stated;

    Mirror(AnnotationMirror annotation) {
        this.annotation = annotation;
        this.type = (TypeElement) annotation.getAnnotationType().asElement();
    }

    /** Qualified name of the annotation. */
    String name() {
        return AnnotationType.of(type).name();
    }

    /** Name of the annotation without its package. */
    String simpleName() {
        return AnnotationType.of(type).simpleName();
    }

    TypeElement type() {
        return type;
    }

    /** A text; empty if the annotation has no such member. */
    String text(String member) {
        return value(member).map(Object::toString).orElse("");
    }

    /** A truth; false if the annotation has no such member. */
    boolean flag(String member) {
        return value(member).filter(Boolean.TRUE::equals).isPresent();
    }

    /** A number; 0 if the annotation has no such member. */
    int number(String member) {
        return value(member)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .orElse(0);
    }

    /** The name of an enum constant; empty if the annotation has no such member. */
    String constant(String member) {
        return value(member)
                .filter(VariableElement.class::isInstance)
                .map(constant -> ((VariableElement) constant).getSimpleName().toString())
                .orElse("");
    }

    /** A class; empty for {@code void}, which stands for none. */
    Optional<TypeMirror> type(String member) {
        return value(member)
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast)
                .filter(type ->
                        type.getKind().isPrimitive() || type.getKind() == javax.lang.model.type.TypeKind.DECLARED);
    }

    /** Classes in a member. */
    List<TypeMirror> types(String member) {
        return value(member).filter(List.class::isInstance).stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(each -> ((AnnotationValue) each).getValue())
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast)
                .toList();
    }

    /** Whether the source states the member, and not as an empty list. */
    boolean states(String member) {
        Object value = stated().get(member);
        return value != null && !(value instanceof List<?> list && list.isEmpty());
    }

    /** Annotations in a member, be it one or a list. */
    List<Mirror> inner(String member) {
        Object value = value(member).orElse(List.of());
        if (value instanceof AnnotationMirror one) {
            return List.of(new Mirror(one));
        }
        return ((List<?>) value)
                .stream()
                        .map(each -> ((AnnotationValue) each).getValue())
                        .filter(AnnotationMirror.class::isInstance)
                        .map(each -> new Mirror((AnnotationMirror) each))
                        .toList();
    }

    private Optional<Object> value(String member) {
        Object value = stated().get(member);
        return value == null ? AnnotationType.defaultOf(type, member) : Optional.of(value);
    }

    /** What the source states; the compiler makes a new map whenever it is asked. */
    private Map<String, Object> stated() {
        if (stated == null) {
            stated = new HashMap<>();
            annotation
                    .getElementValues()
                    .forEach(
                            (member, value) -> stated.put(member.getSimpleName().toString(), value.getValue()));
        }
        return stated;
    }
}
