/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.statement.DatabaseStatement;
import dev.rockhopper.schema.statement.OtherStatement;
import dev.rockhopper.schema.statement.Statement;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Statements that are no step, because they say where or how the next ones run.
 *
 * <p>Between two steps the journal is written over the same connection, and a run that goes on later begins with a new one. In an explicit
 * transaction the server takes no DDL and no second look at a table that was written to. Source: FE class {@code ErrorCode}, ERR_EXPLICIT_TXN_NOT_SUPPORT_STMT.
 */
final class SessionSteps {

    private static final Pattern TRANSACTION =
            Pattern.compile("(?is)\\s*(BEGIN|START\\s+TRANSACTION|COMMIT|ROLLBACK)\\b.*");

    private SessionSteps() {}

    /** Throws RH6007 for such a statement. */
    static void refuse(Supplier<String> place, Statement statement) {
        if (statement instanceof DatabaseStatement.Use || statement instanceof DatabaseStatement.SetCatalog) {
            throw Problems.error(
                    RevisionCode.SESSION,
                    place.get(),
                    "A step cannot say where the next ones work: a run that goes on after an interruption may begin behind it.",
                    "Remove it, and name the database in each statement: other.t; with typed operations op.in(\"other\").");
        }
        if (statement instanceof OtherStatement other
                && TRANSACTION.matcher(other.sql()).matches()) {
            throw Problems.error(
                    RevisionCode.SESSION,
                    place.get(),
                    "A transaction cannot span steps: the journal is written between them.",
                    "Remove it: each statement is a transaction of its own. What must be one transaction is one step of Java code:"
                            + " op.run(\"name\", connection -> …).");
        }
    }
}
