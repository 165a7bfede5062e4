/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A rollup or a synchronous materialized view of a table: recognised so that it is not dropped by accident, never shown by SHOW CREATE TABLE.
 *
 * @param name of the rollup
 * @param columns of a plain rollup; empty for a synchronous materialized view
 * @param query of a synchronous materialized view; empty for a plain rollup
 * @param properties of a synchronous materialized view, as its statement states them, such as {@code colocate_mv}
 */
public record Rollup(String name, List<String> columns, Optional<String> query, Map<String, String> properties) {

    public Rollup {
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
        Objects.requireNonNull(query, "query");
        properties = properties == null ? Map.of() : Copies.of(properties);
    }

    /** Without properties. */
    public Rollup(String name, List<String> columns, Optional<String> query) {
        this(name, columns, query, Map.of());
    }

    /** The same under another name. */
    public Rollup withName(String other) {
        return new Rollup(other, columns, query, properties);
    }

    /** The same with other columns. */
    public Rollup withColumns(List<String> others) {
        return new Rollup(name, others, query, properties);
    }
}
