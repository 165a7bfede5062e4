/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.plan.Hazard;
import dev.rockhopper.schema.plan.draft.Hazards;
import dev.rockhopper.schema.statement.AlterClause;
import java.util.List;

/** Fields of structs: one column per statement, because the server remembers one only (FE class {@code SchemaChangeHandler}). */
final class FieldStage implements TableStage {

    @Override
    public void plan(TableTask task) {
        task.columns().fields().forEach((column, clauses) -> {
            boolean drops = clauses.stream().anyMatch(AlterClause.DropField.class::isInstance);
            List<Hazard> hazards = drops
                    ? List.of(Hazards.dataLoss("Fields of column " + column + " of table " + task.name()
                            + " are dropped with their data."))
                    : List.of();
            task.alter(clauses, hazards);
        });
    }
}
