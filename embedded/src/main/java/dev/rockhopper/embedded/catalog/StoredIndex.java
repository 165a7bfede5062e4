/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

import dev.rockhopper.annotations.IndexType;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A secondary index.
 *
 * @param columnId the id of its one column
 * @param properties with what the server filled in, sorted by name
 */
public record StoredIndex(
        String name, String columnId, IndexType type, Map<String, String> properties, String comment) {
    public StoredIndex {
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    }
}
