/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live.job;

import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.Statement;
import java.util.EnumSet;
import java.util.Set;

/** The kinds of job, as SHOW ALTER TABLE names them. Source: documentation page SHOW_ALTER. */
public enum JobKind {
    COLUMN,
    OPTIMIZE,
    ROLLUP;

    /** The kinds of job that a statement may start; empty when it never starts one. */
    public static Set<JobKind> startedBy(Statement statement) {
        if (statement instanceof CreateMaterializedView create) {
            return create.view().isSynchronous() ? EnumSet.of(ROLLUP) : EnumSet.noneOf(JobKind.class);
        }
        if (!(statement instanceof AlterTable alter)) {
            return EnumSet.noneOf(JobKind.class);
        }
        Set<JobKind> kinds = EnumSet.noneOf(JobKind.class);
        alter.clauses().forEach(clause -> addKinds(clause, kinds));
        return kinds;
    }

    private static void addKinds(AlterClause clause, Set<JobKind> kinds) {
        if (clause instanceof AlterClause.SchemaChange || clause instanceof AlterClause.SetProperties) {
            kinds.add(COLUMN);
        } else if (clause instanceof AlterClause.Optimize) {
            kinds.add(OPTIMIZE);
        } else if (clause instanceof AlterClause.AddRollups) {
            kinds.add(ROLLUP);
        } else if (clause instanceof AlterClause.OtherClause) {
            kinds.addAll(EnumSet.allOf(JobKind.class));
        }
    }
}
