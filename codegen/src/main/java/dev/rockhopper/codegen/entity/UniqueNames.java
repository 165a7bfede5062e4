/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Gives each name of the database a Java name of its own. Names that differ in case only count as equal, because files and getters do; the
 * later one gets a number.
 */
final class UniqueNames {

    private final Set<String> taken = new HashSet<>();

    /** None is taken but these. */
    UniqueNames(Collection<String> taken) {
        taken.forEach(this::take);
    }

    /** Java names by database names. Names that are good as they are keep themselves; the others follow in their order. */
    Map<String, String> of(List<String> names, UnaryOperator<String> java) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : names) {
            if (java.apply(name).equals(name) && taken.add(key(name))) {
                found.put(name, name);
            }
        }
        Map<String, String> ordered = new LinkedHashMap<>();
        for (String name : names) {
            ordered.put(name, found.containsKey(name) ? name : take(java.apply(name)));
        }
        return ordered;
    }

    /** The name, or the first one with a number that is free. */
    String take(String wanted) {
        String name = wanted;
        for (int i = 2; !taken.add(key(name)); i++) {
            name = wanted + i;
        }
        return name;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
