/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.plan.Hazard;
import dev.rockhopper.schema.plan.draft.Hazards;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.type.TypeConversion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One ALTER TABLE of column and index clauses, in the one order that works: ADD (in the wanted order), DROP, MODIFY, then indexes.
 *
 * <p>The server applies clauses one by one; a modified column cannot be named any more, because it carries a hidden name from then on
 * (FE class {@code SchemaChangeHandler.processModifyColumn}).
 */
final class ColumnStatement {

    private final TableTask task;
    private final List<AlterClause> adds = new ArrayList<>();
    private final List<AlterClause> drops = new ArrayList<>();
    private final List<AlterClause> modifies = new ArrayList<>();
    private final List<AlterClause> indexes = new ArrayList<>();
    private final List<Hazard> hazards = new ArrayList<>();
    private Table copy;

    ColumnStatement(TableTask task) {
        this.task = task;
        this.copy = task.current();
    }

    ColumnStatement add(ColumnWork.Add add) {
        return add(add, add.column().name());
    }

    /** Adds a column under a name that it keeps for a moment only. */
    ColumnStatement add(ColumnWork.Add add, String name) {
        AlterClause clause = new AlterClause.AddColumn(
                Restated.added(add.column().withName(name), add.key()),
                Positions.of(task, copy, add.column(), add.key()));
        adds.add(clause);
        copy = SchemaFold.apply(Schema.of(List.of(copy)), AlterTable.of(copy.name(), clause))
                .table(copy.name())
                .orElseThrow();
        return this;
    }

    /** Drops a column together with its data. */
    ColumnStatement drop(Column column) {
        if (column.generatedAs().isEmpty()) {
            hazards.add(Hazards.dataLoss(
                    "Column " + column.name() + " of table " + task.name() + " is dropped with its data."));
        }
        return dropComputed(column);
    }

    /** Drops a column that can be computed again. */
    ColumnStatement dropComputed(Column column) {
        task.columns().finish(column);
        drops.add(new AlterClause.DropColumn(column.name(), Optional.empty()));
        return this;
    }

    ColumnStatement modify(ColumnWork.Modify modify) {
        task.columns().finish(modify);
        Column actual = modify.actual();
        Column wanted = modify.wanted();
        modifies.add(Restated.modify(task, actual, wanted, Optional.empty()));
        if (TypeConversion.isVarcharWidening(actual.type(), wanted.type())) {
            task.note(
                    PlanCode.RULE,
                    actual.name(),
                    task.server().widensVarcharFast()
                            ? "A longer VARCHAR only changes metadata (since 4.1)."
                            : "A longer VARCHAR rewrites the data (before 4.1).");
        }
        if (actual.generatedAs().isEmpty() && TypeConversion.of(actual.type(), wanted.type()) == TypeConversion.LOSSY) {
            hazards.add(Hazards.lossy("Values of column " + actual.name() + " that are no "
                    + wanted.type().sql() + " become NULL, lose digits, or make the job fail."));
        }
        return this;
    }

    ColumnStatement index(AlterClause clause) {
        indexes.add(clause);
        return this;
    }

    /** Whether a clause of this statement drops or modifies the column. */
    boolean touches(String column) {
        return drops.stream().anyMatch(each -> Names.same(((AlterClause.DropColumn) each).column(), column))
                || modifies.stream()
                        .anyMatch(each -> Names.same(
                                ((AlterClause.ModifyColumn) each)
                                        .definition()
                                        .column()
                                        .name(),
                                column));
    }

    /** Makes it a step, unless there is nothing to do. */
    void plan() {
        List<AlterClause> clauses = new ArrayList<>(adds);
        clauses.addAll(drops);
        clauses.addAll(modifies);
        clauses.addAll(indexes);
        task.alter(clauses, hazards);
    }
}
