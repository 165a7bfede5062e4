/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor;

import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Whether the compiler understands a class. It reports unknown names only after the processors, and what is said about such a class
 * before would only repeat that.
 */
final class Sound {

    private Sound() {}

    /** Whether superclasses, types of fields and methods, and annotations are known. */
    static boolean isSound(TypeElement type) {
        return isSound(type.getSuperclass())
                && areAnnotationsSound(type)
                && all(type.getEnclosedElements(), Sound::isMemberSound);
    }

    private static <T> boolean all(Iterable<? extends T> elements, Predicate<T> condition) {
        for (T each : elements) {
            if (!condition.test(each)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMemberSound(Element member) {
        if (!member.getKind().isField() && !(member instanceof ExecutableElement)) {
            return true; // a nested class
        }
        TypeMirror type = member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
        return isSound(type) && areAnnotationsSound(member);
    }

    private static boolean isSound(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isSound(array.getComponentType());
        }
        return type.getKind() != TypeKind.ERROR
                && (!(type instanceof DeclaredType declared) || all(declared.getTypeArguments(), Sound::isSound));
    }

    private static boolean areAnnotationsSound(Element element) {
        return all(element.getAnnotationMirrors(), Sound::isSound);
    }

    private static boolean isSound(AnnotationMirror annotation) {
        return isSound(annotation.getAnnotationType())
                && all(annotation.getElementValues().values(), Sound::isSound);
    }

    /** javac has a text of this look in place of a value that it does not understand. */
    private static boolean isSound(AnnotationValue value) {
        Object content = value.getValue();
        if (content instanceof Iterable<?> list) {
            for (Object each : list) {
                if (!isSound((AnnotationValue) each)) {
                    return false;
                }
            }
            return true;
        }
        if (content instanceof AnnotationMirror inner) {
            return isSound(inner);
        }
        return !(content instanceof TypeMirror type && type.getKind() == TypeKind.ERROR) && !"<error>".equals(content);
    }
}
