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
            Mirror mirror = new Mirror(each);
            if (mirror.name().equals(name)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /** An annotation of Jakarta Persistence, by its simple name. */
    public static Optional<Mirror> jpa(Element element, String name) {
        for (AnnotationMirror each : element.getAnnotationMirrors()) {
            Mirror mirror = new Mirror(each);
            if (mirror.annotationType().isJpa(name)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /** Whether the element has an annotation of Jakarta Persistence. */
    public static boolean hasJpa(Element element, String name) {
        return jpa(element, name).isPresent();
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
        List<Mirror> found = new ArrayList<>();
        for (AnnotationMirror each : element.getAnnotationMirrors()) {
            Mirror mirror = new Mirror(each);
            if (mirror.annotationType().isJpa(name)) {
                found.add(mirror);
            } else if (mirror.annotationType().isJpa(container)) {
                found.addAll(mirror.inner("value"));
            }
        }
        return found;
    }
}
