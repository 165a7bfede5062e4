/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Element;

/** Columns by {@code @AttributeOverride}. */
final class Overrides {

    private Overrides() {}

    /** Those of an element, by {@code prefix} and the name that they state. */
    static Map<String, Mirror> of(Element element, String prefix) {
        Map<String, Mirror> overrides = new LinkedHashMap<>();
        for (Mirror each : Mirrors.repeated(element, "AttributeOverride", "AttributeOverrides")) {
            each.inner("column").forEach(column -> overrides.putIfAbsent(prefix + each.text("name"), column));
        }
        return overrides;
    }

    /** Those of an element and those outside it, which win. */
    static Map<String, Mirror> of(Element element, String prefix, Map<String, Mirror> outer) {
        Map<String, Mirror> overrides = new LinkedHashMap<>(outer);
        of(element, prefix).forEach(overrides::putIfAbsent);
        return overrides;
    }
}
