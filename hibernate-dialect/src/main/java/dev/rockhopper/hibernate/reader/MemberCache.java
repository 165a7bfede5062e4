/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import java.util.HashMap;
import java.util.Map;

/** Looks at each class once. */
final class MemberCache {

    private static final Members NONE = new Members(null);

    private final Map<Class<?>, Members> known = new HashMap<>();

    /** The members of a class; none for null. */
    Members of(Class<?> type) {
        return type == null ? NONE : known.computeIfAbsent(type, Members::new);
    }
}
