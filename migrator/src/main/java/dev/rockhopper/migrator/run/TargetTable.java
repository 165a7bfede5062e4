/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.job.JobKind;
import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.ddl.TableReferences;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.Statement;
import dev.rockhopper.schema.statement.TableStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table that must be free of other jobs when a step is sent, and on which the step may start jobs itself.
 *
 * @param database empty for the current one
 * @param table its name
 * @param kinds the kinds of job that may start; empty if none can
 */
public record TargetTable(Optional<String> database, String table, Set<JobKind> kinds) {

    public TargetTable {
        kinds = Set.copyOf(kinds);
    }

    /** Whether a step may start jobs on the table. */
    public boolean startsJobs() {
        return !kinds.isEmpty();
    }

    /** The tables of a step; none for steps that the server never refuses because of a running job. */
    public static List<TargetTable> of(RecordedStep step) {
        List<TargetTable> targets = new ArrayList<>();
        if (step instanceof RecordedStep.Sql sql && !sql.effect().contains(sql.statement())) {
            add(sql.statement(), targets);
        }
        step.effect().forEach(statement -> add(statement, targets));
        return targets;
    }

    private static void add(Statement statement, List<TargetTable> targets) {
        Set<JobKind> kinds = JobKind.startedBy(statement);
        if (statement instanceof AlterTable alter) {
            targets.add(new TargetTable(alter.name().database(), alter.name().name(), kinds));
            alter.clauses().forEach(clause -> addPartner(alter.name(), clause, targets));
        } else if (statement instanceof TableStatement.Truncate truncate) {
            targets.add(
                    new TargetTable(truncate.name().database(), truncate.name().name(), kinds));
        } else if (statement instanceof CreateMaterializedView create && !kinds.isEmpty()) {
            TableReferences.of(create.view().query()).stream()
                    .findFirst()
                    .ifPresent(base -> targets.add(
                            new TargetTable(base.database().or(create.name()::database), base.name(), kinds)));
        }
    }

    private static void addPartner(ObjectName name, AlterClause clause, List<TargetTable> targets) {
        if (clause instanceof AlterClause.SwapWith swap) {
            targets.add(new TargetTable(name.database(), swap.other(), Set.of()));
        }
    }
}
