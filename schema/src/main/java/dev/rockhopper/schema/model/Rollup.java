/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rollup or a synchronous materialized view of a table: recognised so that it is not dropped by accident, never shown by SHOW CREATE TABLE.
 *
 * @param name of the rollup
 * @param columns of a plain rollup; empty for a synchronous materialized view
 * @param query of a synchronous materialized view; empty for a plain rollup
 */
public record Rollup(String name, List<String> columns, Optional<String> query) {

    public Rollup {
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
        Objects.requireNonNull(query, "query");
    }
}
