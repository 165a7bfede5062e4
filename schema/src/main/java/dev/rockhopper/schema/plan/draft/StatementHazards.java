/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.draft;

import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.plan.Hazard;
import dev.rockhopper.schema.plan.PlanOptions;
import dev.rockhopper.schema.plan.cost.StatementCost;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.PartitionClause;
import dev.rockhopper.schema.statement.Statement;
import dev.rockhopper.schema.statement.TableStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a person must know of a statement that no planner made: one written by hand, or the way back of a step. */
public final class StatementHazards {

    private StatementHazards() {}

    /**
     * Losses, rewrites and materialized views that become inactive.
     *
     * @param before the schema before the statement
     */
    public static List<Hazard> of(Schema before, Statement statement, PlanOptions options) {
        List<Hazard> hazards = new ArrayList<>(losses(before, statement));
        hazards.addAll(Hazards.ofCost(StatementCost.of(before, statement, options.capabilities()), statement, options));
        Set<String> stopped = Inactivation.by(before, statement);
        if (!stopped.isEmpty()) {
            hazards.add(Hazards.inactive(stopped));
        }
        return hazards;
    }

    /** What the statement takes away for good, when nobody knows the schema: a generated column counts as any other. */
    public static List<Hazard> losses(Statement statement) {
        return losses(Schema.empty(), statement);
    }

    /**
     * Rows, columns and tables that the statement takes away for good; views and generated columns hold nothing that cannot be made again.
     *
     * @param before the schema before the statement
     */
    public static List<Hazard> losses(Schema before, Statement statement) {
        if (statement instanceof DropObject drop && drop.kind() == DropObject.Kind.TABLE) {
            return List.of(Hazards.dataLoss("Table " + drop.name().shown() + " is dropped with its rows."));
        }
        if (statement instanceof TableStatement.Truncate truncate) {
            return List.of(Hazards.dataLoss("Rows of table " + truncate.name().shown() + " are removed."));
        }
        if (!(statement instanceof AlterTable alter)) {
            return List.of();
        }
        String table = alter.name().shown();
        return alter.clauses().stream()
                .filter(clause -> !dropsComputed(before.table(table), clause))
                .flatMap(clause -> losses(table, clause).stream())
                .map(Hazards::dataLoss)
                .toList();
    }

    private static boolean dropsComputed(Optional<Table> table, AlterClause clause) {
        return clause instanceof AlterClause.DropColumn drop
                && table.flatMap(known -> known.column(drop.column()))
                        .filter(column -> column.generatedAs().isPresent())
                        .isPresent();
    }

    private static List<String> losses(String table, AlterClause clause) {
        if (clause instanceof AlterClause.DropColumn drop && drop.rollup().isEmpty()) {
            return List.of("Column " + drop.column() + " of table " + table + " is dropped with its data.");
        } else if (clause instanceof AlterClause.DropField drop) {
            return List.of("Field " + String.join(".", drop.path()) + " of column " + drop.column() + " of table "
                    + table + " is dropped with its data.");
        } else if (clause instanceof PartitionClause.Drop drop) {
            return List.of("Partitions " + String.join(", ", drop.names()) + " of table " + table
                    + " are dropped with their rows.");
        } else if (clause instanceof PartitionClause.DropWhere drop) {
            return List.of(
                    "Partitions of table " + table + " with " + drop.condition() + " are dropped with their rows.");
        } else if (clause instanceof PartitionClause.Truncate || clause instanceof PartitionClause.Replace) {
            return List.of("Rows of partitions of table " + table + " are removed.");
        }
        return List.of();
    }
}
