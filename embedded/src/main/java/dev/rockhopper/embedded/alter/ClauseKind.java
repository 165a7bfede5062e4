/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.PartitionClause;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which clauses may stand in one ALTER TABLE. Source: FE {@code AlterOpType, AlterTableStatementAnalyzer}. */
enum ClauseKind {
    SCHEMA_CHANGE,
    ADD_ROLLUP,
    DROP_ROLLUP,
    ADD_PARTITION,
    OPTIMIZE,
    ALTER_AUTO_INCREMENT,
    ALTER_OTHER;

    private static final Set<ClauseKind> REPEATABLE = EnumSet.of(SCHEMA_CHANGE, ADD_ROLLUP, DROP_ROLLUP);

    static ClauseKind of(AlterClause clause) {
        if (clause instanceof AlterClause.SchemaChange) {
            return SCHEMA_CHANGE;
        }
        if (clause instanceof AlterClause.AddRollups) {
            return ADD_ROLLUP;
        }
        if (clause instanceof AlterClause.DropRollups) {
            return DROP_ROLLUP;
        }
        if (clause instanceof PartitionClause.AddRange || clause instanceof PartitionClause.AddList) {
            return ADD_PARTITION;
        }
        if (clause instanceof AlterClause.Optimize) {
            return OPTIMIZE;
        }
        return clause instanceof AlterClause.SetAutoIncrement ? ALTER_AUTO_INCREMENT : ALTER_OTHER;
    }

    static void check(List<AlterClause> clauses) {
        EnumSet<ClauseKind> before = EnumSet.noneOf(ClauseKind.class);
        for (AlterClause clause : clauses) {
            ClauseKind kind = of(clause);
            for (ClauseKind other : before) {
                if (other != kind || !REPEATABLE.contains(kind)) {
                    throw Refusal.analysis("Alter operation " + kind + " conflicts with operation " + other);
                }
            }
            before.add(kind);
        }
    }
}
