/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.catalog.AlterJob;
import dev.rockhopper.embedded.catalog.BloomFilter;
import dev.rockhopper.embedded.catalog.Dependents;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.statement.AlterClause;
import java.util.ArrayList;
import java.util.List;

/** The clauses that change columns and indexes. Source: FE {@code SchemaChangeHandler.analyzeAndCreateJob}. */
final class SchemaChanger {
    private SchemaChanger() {}

    /** Analyses every clause against the stored table before the first one is carried out. */
    static List<Step> analyze(AlterTarget target, List<AlterClause.SchemaChange> clauses) {
        List<Step> steps = new ArrayList<>();
        for (AlterClause.SchemaChange clause : clauses) {
            steps.add(step(target, clause, clauses.size()));
        }
        return steps;
    }

    private static Step step(AlterTarget target, AlterClause.SchemaChange clause, int count) {
        if (clause instanceof AlterClause.AddColumn add) {
            return AddColumnRule.one(target, add);
        }
        if (clause instanceof AlterClause.AddColumns add) {
            return AddColumnRule.several(target, add);
        }
        if (clause instanceof AlterClause.DropColumn drop) {
            return DropColumnRule.of(target, drop);
        }
        if (clause instanceof AlterClause.ModifyColumn modify) {
            return ModifyColumnRule.of(target, modify);
        }
        if (clause instanceof AlterClause.AddField add) {
            return StructFieldRule.add(target, add);
        }
        if (clause instanceof AlterClause.DropField drop) {
            return StructFieldRule.drop(target, drop);
        }
        if (clause instanceof AlterClause.AddIndex add) {
            return IndexChangeRule.add(add);
        }
        if (clause instanceof AlterClause.DropIndex drop) {
            return IndexChangeRule.drop(drop);
        }
        return alone(target, clause, count);
    }

    private static Step alone(AlterTarget target, AlterClause.SchemaChange clause, int count) {
        if (clause instanceof AlterClause.ModifyColumnComment comment) {
            return draft -> {
                refuseCombined(draft, "MODIFY COLUMN COMMENT", count);
                comment(draft, comment);
            };
        }
        AlterClause.OrderBy order = (AlterClause.OrderBy) clause;
        if (!OrderRule.isSortKey(target, order)) {
            return draft -> OrderRule.reorder(draft, order);
        }
        return draft -> {
            refuseCombined(draft, "MODIFY SORT KEY COLUMNS", count);
            OrderRule.sortKey(draft, order);
            if (count > 1) {
                LostClauses.keepOnlySortKey(draft);
            }
        };
    }

    private static void refuseCombined(SchemaDraft draft, String what, int count) {
        if (count > 1 && draft.gates().refusesCombinations()) {
            throw Refusal.ddl(what + " can not be combined with other alter operations");
        }
    }

    private static void comment(SchemaDraft draft, AlterClause.ModifyColumnComment clause) {
        draft.end();
        TableState state = draft.before();
        if (LostClauses.isLost(draft, clause.column())) {
            return;
        }
        StoredColumn column = state.column(clause.column())
                .orElseThrow(() -> Refusal.ddl("Column[" + clause.column() + "] does not exists"));
        List<StoredColumn> columns = state.columns().stream()
                .map(each -> each == column ? each.withComment(clause.comment()) : each)
                .toList();
        draft.target().table().setState(state.withColumns(columns));
    }

    /** Carries the steps out on a draft and starts the job that the result needs. */
    static void run(AlterTarget target, List<Step> steps) {
        if (target.state().partitioning().partitions().stream().anyMatch(each -> each.temporary())) {
            throw Refusal.ddl("Can not alter table when there are temp partitions in table");
        }
        SchemaDraft draft = new SchemaDraft(target);
        for (Step step : steps) {
            step.apply(draft);
            if (draft.isEnded()) {
                return;
            }
            if (draft.isOnlySortKey()) {
                start(target, draft);
                return;
            }
        }
        if (FinalChecks.check(draft) || draft.isReordering() && draft.sortKey().isPresent()) {
            start(target, draft);
        }
    }

    private static void start(AlterTarget target, SchemaDraft draft) {
        OlapTable table = target.table();
        target.catalog()
                .jobs()
                .start(
                        table,
                        new AlterJob.Request(
                                AlterJob.Kind.COLUMN,
                                target.database().id(),
                                table.id(),
                                table.name(),
                                table.name(),
                                draft.fast(),
                                () -> finish(target, draft)));
    }

    private static void finish(AlterTarget target, SchemaDraft draft) {
        OlapTable table = target.table();
        List<StoredColumn> columns =
                draft.columns().stream().map(SchemaDraft::plain).toList();
        table.setState(table.state()
                .withColumns(columns)
                .withIndexes(draft.indexes())
                .withRollups(draft.rollups())
                .withSortKey(draft.sortKey())
                .withBloomFilter(bloomFilter(draft, columns)));
        Dependents.columnsChanged(target.catalog(), target.database(), table.name(), draft.touched());
        if (draft.isReordering()) {
            Dependents.inactivate(
                    target.catalog(), target.database(), table.name(), "base table reorder columns: " + table.name());
        }
    }

    private static BloomFilter bloomFilter(SchemaDraft draft, List<StoredColumn> columns) {
        BloomFilter filter = draft.bloomFilter();
        List<String> ids = columns.stream().map(StoredColumn::id).toList();
        for (String id : draft.bloomFilter().columnIds()) {
            if (!Names.contains(ids, id)) {
                filter = filter.without(id);
            }
        }
        return filter;
    }
}
