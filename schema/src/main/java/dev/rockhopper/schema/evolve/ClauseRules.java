/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.PartitionClause;
import java.util.List;
import java.util.function.BiFunction;

/** What each clause of ALTER TABLE does to a table: the one list. */
final class ClauseRules {

    private static final List<Rule<?>> RULES = List.of(
            new Rule<>(AlterClause.DropColumn.class, DropColumnFold::drop),
            new Rule<>(AlterClause.ModifyColumn.class, ModifyColumnFold::modify),
            new Rule<>(AlterClause.ModifyColumnComment.class, ModifyColumnFold::comment),
            new Rule<>(AlterClause.OrderBy.class, OrderFold::orderBy),
            new Rule<>(AlterClause.AddField.class, FieldFold::add),
            new Rule<>(AlterClause.DropField.class, FieldFold::drop),
            new Rule<>(AlterClause.AddIndex.class, IndexFold::add),
            new Rule<>(AlterClause.DropIndex.class, IndexFold::drop),
            new Rule<>(AlterClause.RenameColumn.class, RenameColumnFold::rename),
            new Rule<>(AlterClause.SetComment.class, PropertyFold::comment),
            new Rule<>(AlterClause.SetProperties.class, PropertyFold::set),
            new Rule<>(AlterClause.Optimize.class, DistributionFold::optimize),
            new Rule<>(AlterClause.DefaultBuckets.class, DistributionFold::defaultBuckets),
            new Rule<>(AlterClause.AddRollups.class, RollupFold::add),
            new Rule<>(AlterClause.DropRollups.class, RollupFold::drop),
            new Rule<>(AlterClause.RenameRollup.class, RollupFold::rename),
            new Rule<>(PartitionClause.AddRange.class, PartitionFold::addRange),
            new Rule<>(PartitionClause.AddList.class, PartitionFold::addList),
            new Rule<>(PartitionClause.Drop.class, PartitionFold::drop),
            new Rule<>(PartitionClause.Rename.class, PartitionFold::rename),
            new Rule<>(PartitionClause.Modify.class, PartitionFold::modify),
            // About rows, a counter, or partitions that nobody stated: the model does not change.
            same(AlterClause.SetAutoIncrement.class),
            same(AlterClause.OtherClause.class),
            same(PartitionClause.DropWhere.class),
            same(PartitionClause.Replace.class),
            same(PartitionClause.Truncate.class),
            // These change the schema, not the table: see AlterTableFold.
            alone(AlterClause.RenameTable.class),
            alone(AlterClause.SwapWith.class));

    private record Rule<C extends AlterClause>(Class<C> kind, BiFunction<Table, C, Table> effect) {

        boolean covers(AlterClause clause) {
            return kind.isInstance(clause);
        }

        Table apply(Table table, AlterClause clause) {
            return effect.apply(table, kind.cast(clause));
        }
    }

    private ClauseRules() {}

    /** The table after all clauses of one statement. */
    static Table applyAll(Table stored, List<AlterClause> clauses) {
        Table result = stored;
        for (AlterClause clause : clauses) {
            result = apply(stored, result, clause);
        }
        return result;
    }

    /** Whether there is a rule for a kind of clause. */
    static boolean knows(Class<?> kind) {
        return AddColumnFold.knows(kind)
                || RULES.stream().anyMatch(rule -> rule.kind().equals(kind));
    }

    private static Table apply(Table stored, Table current, AlterClause clause) {
        if (AddColumnFold.knows(clause.getClass())) {
            return AddColumnFold.add(stored, current, clause);
        }
        for (Rule<?> rule : RULES) {
            if (rule.covers(clause)) {
                return rule.apply(current, clause);
            }
        }
        throw new IllegalStateException("no rule for " + clause.getClass());
    }

    private static <C extends AlterClause> Rule<C> same(Class<C> kind) {
        return new Rule<>(kind, (table, clause) -> table);
    }

    private static <C extends AlterClause> Rule<C> alone(Class<C> kind) {
        return new Rule<>(kind, (table, clause) -> {
            throw Wrong.refused(table.name(), "RENAME and SWAP WITH must be the only clause.");
        });
    }
}
