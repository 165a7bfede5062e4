/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.PartitionClause;
import java.util.List;
import java.util.Optional;

/** Code of ALTER TABLE. */
final class AlterTableCode {

    private AlterTableCode() {}

    /** Empty for what the typed operation cannot say. */
    static Optional<Chain> of(AlterTable statement) {
        List<AlterClause> clauses = statement.clauses();
        if (clauses.size() == 1 && clauses.get(0) instanceof AlterClause.RenameTable rename) {
            return Optional.of(ObjectCode.head("renameTable", statement.name(), rename.to()));
        }
        if (!clauses.stream().allMatch(AlterTableCode::isTyped)) {
            return Optional.empty();
        }
        Chain chain = ObjectCode.head("alterTable", statement.name());
        clauses.forEach(clause -> clause(chain, clause));
        return Optional.of(chain);
    }

    private static boolean isTyped(AlterClause clause) {
        if (clause instanceof AlterClause.Optimize optimize) {
            boolean range = optimize.range().isEmpty() || optimize.range().size() == 2;
            return range && optimize.partitioning().stream().allMatch(Partitioning.Automatic.class::isInstance);
        }
        return !(clause instanceof AlterClause.OtherClause);
    }

    private static void clause(Chain chain, AlterClause clause) {
        if (clause instanceof AlterClause.SchemaChange change) {
            SchemaChangeCode.clause(chain, change);
        } else if (clause instanceof PartitionClause partition) {
            PartitionClauseCode.clause(chain, partition);
        } else {
            OtherClauseCode.clause(chain, (AlterClause.Other) clause);
        }
    }
}
