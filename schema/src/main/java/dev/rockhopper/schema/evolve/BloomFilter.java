/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.Names;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns in the property {@code bloom_filter_columns}. */
final class BloomFilter {

    private static final String PROPERTY = "bloom_filter_columns";

    private BloomFilter() {}

    static Map<String, String> without(Map<String, String> properties, String column) {
        List<String> names = columns(properties);
        if (!Names.contains(names, column)) {
            return properties;
        }
        return with(properties, DropColumnFold.without(names, column));
    }

    private static List<String> columns(Map<String, String> properties) {
        String value = properties.getOrDefault(PROPERTY, "");
        return Arrays.stream(value.split(","))
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Map<String, String> with(Map<String, String> properties, List<String> names) {
        Map<String, String> changed = new LinkedHashMap<>(properties);
        if (names.isEmpty()) {
            changed.remove(PROPERTY);
        } else {
            changed.put(PROPERTY, String.join(", ", names));
        }
        return changed;
    }
}
