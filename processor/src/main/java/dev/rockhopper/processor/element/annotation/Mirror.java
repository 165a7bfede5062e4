/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.annotation;

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
public final class Mirror {

    private final AnnotationMirror annotation;
    private final TypeElement type;
    private final AnnotationType annotationType;
    private Map<String, Object> stated;

    public Mirror(AnnotationMirror annotation) {
        this.annotation = annotation;
        this.type = (TypeElement) annotation.getAnnotationType().asElement();
        this.annotationType = AnnotationType.of(type);
    }

    public AnnotationType annotationType() {
        return annotationType;
    }

    /** Qualified name of the annotation. */
    public String name() {
        return annotationType.name();
    }

    /** Name of the annotation without its package. */
    public String simpleName() {
        return annotationType.simpleName();
    }

    public TypeElement type() {
        return type;
    }

    /** A text; empty if the annotation has no such member. */
    public String text(String member) {
        Object value = valueOf(member);
        return value == null ? "" : value.toString();
    }

    /** A truth; false if the annotation has no such member. */
    public boolean flag(String member) {
        return Boolean.TRUE.equals(valueOf(member));
    }

    /** A number; 0 if the annotation has no such member. */
    public int number(String member) {
        return valueOf(member) instanceof Integer number ? number : 0;
    }

    /** The name of an enum constant; empty if the annotation has no such member. */
    public String constant(String member) {
        return valueOf(member) instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : "";
    }

    /** A class; empty for {@code void}, which stands for none. */
    public Optional<TypeMirror> type(String member) {
        boolean isClass = valueOf(member) instanceof TypeMirror stated
                && (stated.getKind().isPrimitive() || stated.getKind() == TypeKind.DECLARED);
        return isClass ? Optional.of((TypeMirror) valueOf(member)) : Optional.empty();
    }

    /** Classes in a member. */
    public List<TypeMirror> types(String member) {
        return values(member, TypeMirror.class);
    }

    /** Whether the source states the member, and not as an empty list. */
    public boolean states(String member) {
        Object value = stated().get(member);
        return value != null && !(value instanceof List<?> list && list.isEmpty());
    }

    /** Texts in a member, be it one or a list. */
    public List<String> texts(String member) {
        return valueOf(member) instanceof String one ? List.of(one) : values(member, String.class);
    }

    /** Annotations in a member, be it one or a list. */
    public List<Mirror> inner(String member) {
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
