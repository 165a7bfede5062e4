/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import java.util.Map;

/**
 * Where attributes are read.
 *
 * @param entity binary name of the entity
 * @param path from the entity to the attributes, ending with a dot or empty
 * @param nullity what decides whether columns may be null
 * @param access the access type for what is embedded
 * @param overrides {@code @AttributeOverride} columns by the path from the entity
 */
record Scope(String entity, String path, Nullity nullity, Access access, Map<String, Mirror> overrides) {

    /** What decides whether columns may be null. */
    enum Nullity {
        /** JPA's annotations and primitive types. */
        PLAIN,
        /** Never null, as part of a key. */
        ID,
        /** As part of something that may be null as a whole: only what {@code @Column} says. */
        EMBEDDED,
        /** In a table that has rows of other classes, too: always. */
        SUBCLASS
    }

    Scope with(Nullity other) {
        return new Scope(entity, path, other, access, overrides);
    }
}
