/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.catalog.AlterJob;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.PartitionClause;
import java.util.ArrayList;
import java.util.List;

/** ALTER TABLE on a table that was found. Source: FE {@code AlterJobExecutor}. */
public final class TableAlterer {
    private TableAlterer() {}

    /** Refuses clauses that do not go together; this comes before the table is looked for. */
    public static void checkClauses(List<AlterClause> clauses) {
        ClauseKind.check(clauses);
    }

    /** Analyses all clauses, then carries them out. */
    public static void run(AlterTarget target, List<AlterClause> clauses) {
        List<AlterClause.SchemaChange> changes = new ArrayList<>();
        for (AlterClause clause : clauses) {
            if (clause instanceof AlterClause.SchemaChange change) {
                changes.add(change);
            }
        }
        if (!changes.isEmpty()) {
            List<Step> steps = SchemaChanger.analyze(target, changes);
            checkIdle(target);
            SchemaChanger.run(target, steps);
            return;
        }
        for (AlterClause clause : clauses) {
            other(target, clause);
        }
    }

    private static void other(AlterTarget target, AlterClause clause) {
        if (clause instanceof AlterClause.Optimize optimize) {
            Optimizer.run(target, optimize);
            return;
        }
        checkIdle(target);
        if (clause instanceof PartitionClause partition) {
            PartitionChanger.run(target, partition);
        } else if (clause instanceof AlterClause.AddRollups add) {
            RollupChanger.add(target, add);
        } else if (clause instanceof AlterClause.DropRollups drop) {
            RollupChanger.drop(target, drop);
        } else if (clause instanceof AlterClause.SetProperties set) {
            PropertyChanger.run(target, set.properties());
        } else {
            TableChanger.run(target, clause);
        }
    }

    /** While a job runs nothing else may change the table. Source: FE {@code InvalidOlapTableStateException}. */
    public static void checkIdle(AlterTarget target) {
        target.table().runningJob().map(AlterJob::kind).ifPresent(kind -> {
            throw Refusal.ddl(busy(kind, target.table().name()));
        });
    }

    private static String busy(AlterJob.Kind kind, String table) {
        String wait = " Please wait until the current operation completes. To check the status of the operation, see ";
        String docs = "https://docs.starrocks.io/docs/sql-reference/sql-statements/";
        String alter = docs + "table_bucket_part_index/SHOW_ALTER";
        return switch (kind) {
            case COLUMN -> "A schema change operation is in progress on the table " + table + "." + wait + alter;
            case ROLLUP ->
                "A materialized view or rollup index is being created on the table " + table + "." + wait + docs
                        + "materialized_view/SHOW_ALTER_MATERIALIZED_VIEW or " + alter;
            case OPTIMIZE -> "The table " + table + " is currently in state OPTIMIZE";
        };
    }
}
