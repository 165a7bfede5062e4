/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.statement;

import java.util.List;

/** Statements about the content or the fate of a table, that are not ALTER TABLE. */
public sealed interface TableStatement extends Statement {

    /** {@code TRUNCATE TABLE t [PARTITION (p)]}. */
    record Truncate(ObjectName name, List<String> partitions) implements TableStatement {

        public Truncate {
            partitions = List.copyOf(partitions);
        }
    }

    /** {@code RECOVER TABLE t}. */
    record Recover(ObjectName name) implements TableStatement {}

    /** {@code CANCEL ALTER TABLE COLUMN|ROLLUP|OPTIMIZE FROM t [(ids)]}, also {@code CANCEL ALTER MATERIALIZED VIEW}. */
    record CancelAlter(String kind, ObjectName name, List<Long> jobs) implements TableStatement {

        public CancelAlter {
            jobs = List.copyOf(jobs);
        }
    }

    /** {@code REFRESH MATERIALIZED VIEW mv ..}; {@code tail} is what follows the name, as written. */
    record RefreshMaterializedView(ObjectName name, String tail) implements TableStatement {}
}
