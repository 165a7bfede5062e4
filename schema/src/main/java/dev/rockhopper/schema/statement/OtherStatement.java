/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.statement;

/**
 * A statement that is not DDL of the model: queries, DML, administration; kept as text.
 *
 * @param kind by its first words
 * @param sql as written, without the final semicolon
 */
public record OtherStatement(Kind kind, String sql) implements Statement {

    /** What the statement can change. */
    public enum Kind {
        /** SELECT, SHOW, DESC, EXPLAIN, SET: nothing. */
        QUERY,
        /** INSERT, UPDATE, DELETE, LOAD and the like: rows. */
        DML,
        /** Not understood: perhaps the schema. */
        UNKNOWN
    }
}
