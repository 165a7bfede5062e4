/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rollup or a synchronous materialized view.
 *
 * @param columnIds of a plain rollup, ids of the table's columns; of a synchronous view, ids of the columns it reads
 * @param query of a synchronous view
 */
public record StoredRollup(String name, long id, List<String> columnIds, Optional<String> query) {
    public StoredRollup {
        Objects.requireNonNull(name, "name");
        columnIds = List.copyOf(columnIds);
        Objects.requireNonNull(query, "query");
    }
}
