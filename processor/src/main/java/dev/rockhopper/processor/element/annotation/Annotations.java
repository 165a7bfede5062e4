/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * The annotations of one element or of several, in the order of the source. They are asked for again and again, and the compiler makes
 * new lists and texts whenever it is asked.
 *
 * @param all annotations
 */
public record Annotations(List<Mirror> all) {

    private static final Annotations NONE = new Annotations(List.of());

    public static Annotations of(Element element) {
        return of(List.of(element));
    }

    public static Annotations of(List<Element> elements) {
        List<Mirror> all = null; // most elements have none
        for (Element element : elements) {
            for (AnnotationMirror each : element.getAnnotationMirrors()) {
                all = all == null ? new ArrayList<>() : all;
                all.add(new Mirror(each));
            }
        }
        return all == null ? NONE : new Annotations(all);
    }

    /** An annotation of Jakarta Persistence, by its simple name. */
    public Optional<Mirror> jpa(String simpleName) {
        for (Mirror each : all) {
            if (each.annotationType().isJpa(simpleName)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    public boolean hasJpa(String simpleName) {
        return jpa(simpleName).isPresent();
    }

    /** An annotation of Hibernate, by its simple name. */
    public Optional<Mirror> hibernate(String simpleName) {
        for (Mirror each : all) {
            if (each.annotationType().isHibernate(simpleName)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The first annotation of that qualified name. */
    public Optional<Mirror> find(String name) {
        for (Mirror each : all) {
            if (each.name().equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
