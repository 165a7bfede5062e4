/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** How the server compares names: columns, indexes, partitions and rollups without case; tables and views with case. */
public final class Names {

    private Names() {}

    /** Whether two column (index, partition, rollup) names mean the same. */
    public static boolean same(String a, String b) {
        return a.equalsIgnoreCase(b);
    }

    /** The form of a column (index, partition, rollup) name under which it can be looked up. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether {@code names} holds {@code name}, without case. */
    public static boolean contains(Collection<String> names, String name) {
        for (String each : names) {
            if (same(each, name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two lists name the same columns in the same order, without case. */
    public static boolean same(List<String> a, List<String> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!same(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }
}
