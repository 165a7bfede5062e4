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
        return Optional.ofNullable(firstJpa(simpleName));
    }

    public boolean hasJpa(String simpleName) {
        return firstJpa(simpleName) != null;
    }

    /** By index, like all that is asked of each attribute: an iterator for each question would be a tenth of all that is allocated. */
    private Mirror firstJpa(String simpleName) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).annotationType().isJpa(simpleName)) {
                return all.get(i);
            }
        }
        return null;
    }

    /** An annotation of Hibernate, by its simple name. */
    public Optional<Mirror> hibernate(String simpleName) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).annotationType().isHibernate(simpleName)) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /** An annotation of Rockhopper, by its simple name. */
    public Optional<Mirror> own(String simpleName) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).annotationType().isOwn(simpleName)) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /** The first annotation of that qualified name. */
    public Optional<Mirror> find(String name) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(name)) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }
}
