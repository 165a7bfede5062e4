/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import java.util.Objects;

/** One term of a PARTITION BY clause. */
public sealed interface PartitionTerm {

    /**
     * A column.
     *
     * @param name as written
     */
    record OfColumn(String name) implements PartitionTerm {

        public OfColumn {
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * A function call, for example {@code date_trunc('day', dt)}.
     *
     * @param sql as written
     */
    record OfFunction(String sql) implements PartitionTerm {

        public OfFunction {
            Objects.requireNonNull(sql, "sql");
        }
    }
}
