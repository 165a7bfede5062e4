/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.job.JobKind;
import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.ddl.TableReferences;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.Statement;
import java.util.Optional;
import java.util.Set;

/**
 * The table on which a step may start a job.
 *
 * @param table its name
 * @param kinds the kinds of job that may start
 */
record TargetTable(String table, Set<JobKind> kinds) {

    /** Empty when the step never starts a job. */
    static Optional<TargetTable> of(RecordedStep step) {
        Statement statement = null;
        if (step instanceof RecordedStep.Typed typed) {
            statement = typed.statement();
        } else if (step instanceof RecordedStep.Sql sql) {
            statement = sql.statement();
        }
        if (statement == null) {
            return Optional.empty();
        }
        Set<JobKind> kinds = JobKind.startedBy(statement);
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        return table(statement).map(table -> new TargetTable(table, kinds));
    }

    private static Optional<String> table(Statement statement) {
        if (statement instanceof AlterTable alter) {
            return Optional.of(alter.name().name());
        }
        if (statement instanceof CreateMaterializedView create) {
            return TableReferences.of(create.view().query()).stream()
                    .map(ObjectName::name)
                    .findFirst();
        }
        return Optional.empty();
    }
}
