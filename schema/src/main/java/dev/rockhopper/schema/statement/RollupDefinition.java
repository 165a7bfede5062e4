/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.statement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rollup as ALTER TABLE or CREATE TABLE states it.
 *
 * @param name of the rollup
 * @param columns in order
 * @param duplicateKeys columns of its DUPLICATE KEY clause; usually empty
 * @param from base rollup, empty for the table
 * @param properties usually empty
 */
public record RollupDefinition(
        String name,
        List<String> columns,
        List<String> duplicateKeys,
        Optional<String> from,
        Map<String, String> properties) {

    public RollupDefinition {
        columns = List.copyOf(columns);
        duplicateKeys = List.copyOf(duplicateKeys);
    }
}
