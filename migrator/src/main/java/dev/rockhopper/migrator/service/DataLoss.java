/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.PartitionClause;
import dev.rockhopper.schema.statement.Statement;
import dev.rockhopper.schema.statement.TableStatement;
import java.util.ArrayList;
import java.util.List;

/** What rows, columns and tables a step takes away for good. Views and materialized views hold nothing that cannot be made again. */
final class DataLoss {

    private DataLoss() {}

    /** One sentence for each loss; empty if there is none. */
    static List<String> of(RecordedStep step) {
        List<String> losses = new ArrayList<>();
        step.effect().forEach(statement -> add(statement, losses));
        if (step instanceof RecordedStep.Sql sql && !sql.effect().contains(sql.statement())) {
            add(sql.statement(), losses);
        }
        return losses;
    }

    private static void add(Statement statement, List<String> losses) {
        if (statement instanceof DropObject drop && drop.kind() == DropObject.Kind.TABLE) {
            losses.add("table " + drop.name().name() + " is dropped with its rows");
        } else if (statement instanceof TableStatement.Truncate truncate) {
            losses.add("rows of table " + truncate.name().name() + " are removed");
        } else if (statement instanceof AlterTable alter) {
            alter.clauses().forEach(clause -> add(alter.name().name(), clause, losses));
        }
    }

    private static void add(String table, AlterClause clause, List<String> losses) {
        if (clause instanceof AlterClause.DropColumn drop && drop.rollup().isEmpty()) {
            losses.add("column " + table + "." + drop.column() + " is dropped with its data");
        } else if (clause instanceof AlterClause.DropField drop) {
            losses.add("field " + String.join(".", drop.path()) + " of column " + table + "." + drop.column()
                    + " is dropped with its data");
        } else if (clause instanceof PartitionClause.Drop || clause instanceof PartitionClause.DropWhere) {
            losses.add("partitions of table " + table + " are dropped with their rows");
        } else if (clause instanceof PartitionClause.Truncate || clause instanceof PartitionClause.Replace) {
            losses.add("rows of partitions of table " + table + " are removed");
        }
    }
}
