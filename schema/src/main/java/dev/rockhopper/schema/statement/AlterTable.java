/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.statement;

import java.util.List;

/**
 * {@code ALTER TABLE}; also {@code CREATE INDEX} and {@code DROP INDEX}, which the server treats as the same.
 *
 * @param name as written
 * @param clauses at least one, in the written order
 */
public record AlterTable(ObjectName name, List<AlterClause> clauses) implements Statement {

    public AlterTable {
        clauses = List.copyOf(clauses);
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("ALTER TABLE " + name.name() + " needs a clause");
        }
    }

    /** A statement with an unqualified name. */
    public static AlterTable of(String table, AlterClause... clauses) {
        return new AlterTable(ObjectName.of(table), List.of(clauses));
    }
}
