/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import dev.rockhopper.schema.statement.Statement;
import java.util.List;

/** The way back from a step. */
public sealed interface Reverse {

    /** Statements that undo the step, in order. */
    record By(List<Statement> statements) implements Reverse {

        public By {
            statements = List.copyOf(statements);
        }
    }

    /** There is no way back. */
    record Impossible(String reason) implements Reverse {}
}
