/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl;

import dev.rockhopper.schema.statement.Statement;
import java.util.Objects;

/**
 * A statement of a script.
 *
 * @param statement what it says
 * @param sql as written, from the first word on, without the final semicolon
 * @param line where it starts in the script, from 1
 */
public record ParsedStatement(Statement statement, String sql, int line) {

    public ParsedStatement {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(sql, "sql");
    }
}
