/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import dev.rockhopper.annotations.IndexType;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A secondary index.
 *
 * @param name as written; compared without case
 * @param columns the server accepts exactly one
 * @param type the kind of index
 * @param properties of the index; keys as written
 * @param comment empty if there is none
 */
public record Index(String name, List<String> columns, IndexType type, Map<String, String> properties, String comment) {

    public Index {
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
        Objects.requireNonNull(type, "type");
        properties = Copies.of(properties);
        Objects.requireNonNull(comment, "comment");
    }
}
