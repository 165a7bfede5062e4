/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** Finds annotations by name. */
public final class Mirrors {

    public static final String JPA = "jakarta.persistence.";
    public static final String HIBERNATE = "org.hibernate.annotations.";
    public static final String VALIDATION = "jakarta.validation.constraints.";
    public static final String OWN = "dev.rockhopper.annotations.";

    private Mirrors() {}

    /** The annotation of that qualified name. */
    public static Optional<Mirror> find(Element element, String name) {
        for (AnnotationMirror each : element.getAnnotationMirrors()) {
            if (AnnotationType.of(each).name().equals(name)) {
                return Optional.of(new Mirror(each));
            }
        }
        return Optional.empty();
    }

    /** An annotation of Jakarta Persistence, by its simple name. */
    public static Optional<Mirror> jpa(Element element, String name) {
        for (AnnotationMirror each : element.getAnnotationMirrors()) {
            if (AnnotationType.of(each).isJpa(name)) {
                return Optional.of(new Mirror(each));
            }
        }
        return Optional.empty();
    }

    /** Whether the element has an annotation of Jakarta Persistence. */
    public static boolean hasJpa(Element element, String name) {
        for (AnnotationMirror each : element.getAnnotationMirrors()) {
            if (AnnotationType.of(each).isJpa(name)) {
                return true;
            }
        }
        return false;
    }

    /** All annotations in the order of the source. */
    public static List<Mirror> all(Element element) {
        List<Mirror> all = new ArrayList<>();
        for (AnnotationMirror each : element.getAnnotationMirrors()) {
            all.add(new Mirror(each));
        }
        return all;
    }

    /** Annotations of Jakarta Persistence that may be repeated, be they written one by one or in their container. */
    public static List<Mirror> repeated(Element element, String name, String container) {
        List<Mirror> found = null; // most elements have none
        for (AnnotationMirror each : element.getAnnotationMirrors()) {
            AnnotationType type = AnnotationType.of(each);
            if (type.isJpa(name) || type.isJpa(container)) {
                found = found == null ? new ArrayList<>() : found;
                found.addAll(type.isJpa(name) ? List.of(new Mirror(each)) : new Mirror(each).inner("value"));
            }
        }
        return found == null ? List.of() : found;
    }
}
