/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.preflight;

import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A step that is still to be run.
 *
 * @param stage its revision
 * @param index its position, from 0
 */
public record OpenStep(Stage stage, int index) {

    /** The step. */
    public RecordedStep recorded() {
        return stage.steps().get(index);
    }

    /** What it is said to do, and what its own SQL does. */
    public List<Statement> statements() {
        List<Statement> statements = new ArrayList<>(recorded().effect());
        if (recorded() instanceof RecordedStep.Sql sql && !statements.contains(sql.statement())) {
            statements.add(sql.statement());
        }
        return statements;
    }

    /** For people. */
    public String place() {
        return stage.direction().verb() + " " + stage.revision() + " step " + (index + 1);
    }
}
