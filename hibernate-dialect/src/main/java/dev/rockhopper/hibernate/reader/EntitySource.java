/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The annotated classes of a persistence unit and how to read them.
 *
 * @param classes entities, embeddables, mapped superclasses, converters, package descriptors, and plain classes with {@code @View} or
 *     {@code @MaterializedView}; the order does not matter
 * @param classLoader finds these classes and resources
 * @param settings Hibernate's settings; those about connections and schema generation are not used
 */
public record EntitySource(List<Class<?>> classes, ClassLoader classLoader, Map<String, Object> settings) {

    public EntitySource {
        classes = List.copyOf(classes);
        Objects.requireNonNull(classLoader, "classLoader");
        settings = Map.copyOf(settings);
    }

    /** Classes with the class loader of the thread and without settings. */
    public static EntitySource of(Class<?>... classes) {
        return new EntitySource(List.of(classes), Thread.currentThread().getContextClassLoader(), Map.of());
    }

    /** This source with one more setting. */
    public EntitySource with(String setting, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(settings);
        more.put(setting, value);
        return new EntitySource(classes, classLoader, more);
    }

    /** This source with the naming strategies of a preset, unless others are set. */
    public EntitySource with(NamingPreset naming) {
        Map<String, Object> more = new LinkedHashMap<>(settings);
        naming.applyTo(more);
        return new EntitySource(classes, classLoader, more);
    }
}
