/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.property.PropertyRule.Trait;
import dev.rockhopper.schema.property.PropertyTable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Property maps after SET. */
public final class PropertyValues {

    private static final String BUCKET_SIZE = "bucket_size";

    private PropertyValues() {}

    static Map<String, String> set(Map<String, String> actual, Map<String, String> changes) {
        Map<String, String> result = new LinkedHashMap<>(actual);
        changes.forEach((name, value) -> {
            String shown = shownName(name);
            if (removes(shown, value)) {
                result.remove(shown);
            } else {
                result.put(shown, value);
            }
        });
        return result;
    }

    /** {@code default.x} sets what SHOW CREATE TABLE prints as {@code x}. */
    static String shownName(String name) {
        return name.startsWith(PropertyTable.FOR_NEW) ? name.substring(PropertyTable.FOR_NEW.length()) : name;
    }

    private static boolean removes(String name, String value) {
        if (name.equals(BUCKET_SIZE)) {
            return value.equals("0");
        }
        return value.isEmpty()
                && PropertyTable.of(name)
                        .filter(rule -> rule.is(Trait.REMOVED_BY_EMPTY))
                        .isPresent();
    }
}
