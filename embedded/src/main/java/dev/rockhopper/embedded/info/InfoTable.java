/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.info;

import java.util.List;

/**
 * A table of {@code information_schema}.
 *
 * @param name lower-case
 * @param columns in order
 */
public record InfoTable(String name, List<InfoColumn> columns) {
    public InfoTable {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param type VARCHAR, BIGINT, INT, DOUBLE, BOOLEAN, DATETIME and the like
     */
    public record InfoColumn(String name, String type) {}
}
