/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A JSON object in the making: members in the order in which they are added; what is empty is left out. Values are texts, numbers, truths,
 * null, lists, and maps.
 */
final class Members {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** A value of a sealed type: the first member says which one. */
    static Members ofKind(String kind) {
        return new Members().text("kind", kind);
    }

    Map<String, Object> values() {
        return values;
    }

    Members text(String name, String value) {
        if (!value.isEmpty()) {
            values.put(name, value);
        }
        return this;
    }

    Members number(String name, long value) {
        values.put(name, value);
        return this;
    }

    Members flag(String name, boolean value) {
        if (value) {
            values.put(name, true);
        }
        return this;
    }

    /** A value that may be missing; what is there is written even if it is empty. */
    Members some(String name, Optional<?> value) {
        value.ifPresent(each -> values.put(name, plain(each)));
        return this;
    }

    Members map(String name, Map<String, String> value) {
        if (!value.isEmpty()) {
            values.put(name, new TreeMap<>(value));
        }
        return this;
    }

    Members list(String name, List<String> value) {
        return list(name, value, text -> text);
    }

    <T> Members list(String name, List<T> elements, Function<T, ?> form) {
        if (!elements.isEmpty()) {
            List<Object> list = new ArrayList<>(elements.size());
            for (T each : elements) {
                list.add(plain(form.apply(each)));
            }
            values.put(name, list);
        }
        return this;
    }

    private static Object plain(Object value) {
        return value instanceof Members members ? members.values : value;
    }
}
