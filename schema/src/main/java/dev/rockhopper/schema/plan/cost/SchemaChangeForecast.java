/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.cost;

import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.RollupKey;
import dev.rockhopper.schema.server.Capabilities;
import dev.rockhopper.schema.statement.AlterClause;
import java.util.List;

/**
 * The one job of all column and index clauses of a statement: it is fast only if every clause is.
 *
 * <p>Source: FE class {@code SchemaChangeHandler.analyzeAndCreateJob}.
 */
final class SchemaChangeForecast {

    private SchemaChangeForecast() {}

    static JobForecast of(Table before, List<AlterClause> clauses, Capabilities server) {
        if (clauses.stream().allMatch(AlterClause.ModifyColumnComment.class::isInstance)) {
            return JobForecast.NONE;
        }
        boolean fast = FastEvolution.isOn(before, server);
        boolean changes = false;
        for (AlterClause clause : clauses) {
            ClauseEffect effect = effect(before, clause, server);
            changes |= effect != ClauseEffect.NOTHING;
            fast &= effect != ClauseEffect.REWRITES;
        }
        return changes ? new JobForecast(JobForecast.Kind.COLUMN, fast) : JobForecast.NONE;
    }

    private static ClauseEffect effect(Table before, AlterClause clause, Capabilities server) {
        if (clause instanceof AlterClause.AddColumn add) {
            return AddColumnEffect.of(before, add.definition(), server);
        }
        if (clause instanceof AlterClause.AddColumns add) {
            return AddColumnEffect.of(before, add, server);
        }
        if (clause instanceof AlterClause.DropColumn drop) {
            boolean key = before.isKeyColumn(drop.column()) || RollupKey.isIn(before, drop.column());
            return key ? ClauseEffect.REWRITES : ClauseEffect.FAST;
        }
        if (clause instanceof AlterClause.ModifyColumn modify) {
            return ModifyColumnEffect.of(before, modify, server);
        }
        boolean fields = clause instanceof AlterClause.AddField || clause instanceof AlterClause.DropField;
        return fields ? ClauseEffect.FAST : ClauseEffect.REWRITES;
    }
}
