/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredAggregate;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredRollup;
import dev.rockhopper.embedded.query.ExprNames;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.statement.AlterClause;

/** DROP COLUMN. Source: FE {@code SchemaChangeHandler.processDropColumn}. */
final class DropColumnRule {
    private DropColumnRule() {}

    static Step of(AlterTarget target, AlterClause.DropColumn clause) {
        for (StoredColumn column : target.state().columns()) {
            boolean refers = column.generated()
                    .map(each -> ExprNames.columns(each).contains(clause.column()))
                    .orElse(false);
            if (refers) {
                throw Refusal.analysis("Column: " + clause.column()
                        + " can not be dropped, because expression of Generated Column: " + column.name()
                        + " will refer to it");
            }
        }
        return draft -> apply(draft, clause);
    }

    private static void apply(SchemaDraft draft, AlterClause.DropColumn clause) {
        if (clause.rollup().isPresent()) {
            fromRollup(draft, clause.column(), clause.rollup().get());
            return;
        }
        RollupUse.check(draft, clause.column());
        String name = clause.column();
        int index = draft.indexOf(name);
        boolean key = index >= 0 && draft.columns().get(index).key();
        checkModel(draft, name, key);
        if (key) {
            draft.slow();
        }
        draft.before()
                .column(name)
                .ifPresent(dropped ->
                        draft.indexes().removeIf(each -> each.columnId().equalsIgnoreCase(dropped.id())));
        if (index < 0) {
            throw Refusal.ddl("Column does not exists: " + name);
        }
        StoredColumn dropped = draft.columns().remove(index);
        boolean rollupKey = draft.rollups().stream()
                .anyMatch(each -> RollupKeys.of(each, draft.before()).contains(dropped.id()));
        if (rollupKey) {
            draft.slow();
        }
        draft.rollups().replaceAll(each -> without(each, dropped.id()));
        draft.touched().add(name);
    }

    private static void checkModel(SchemaDraft draft, String name, boolean key) {
        KeyModel model = draft.before().model();
        if (key && model == KeyModel.PRIMARY) {
            throw Refusal.ddl("Can not drop key column in primary data model table");
        }
        if (model == KeyModel.PRIMARY && draft.before().inExplicitSortKey(name)) {
            throw Refusal.ddl("Can not drop sort column in primary data model table");
        }
        if (key && model == KeyModel.UNIQUE) {
            throw Refusal.ddl("Can not drop key column in Unique data model table");
        }
        boolean replaces = draft.columns().stream()
                .anyMatch(each ->
                        each.aggregate().map(StoredAggregate::isReplaceFamily).orElse(false));
        if (key && model == KeyModel.AGGREGATE && replaces) {
            throw Refusal.ddl("Can not drop key column when table has value column with REPLACE aggregation method");
        }
    }

    private static StoredRollup without(StoredRollup rollup, String id) {
        return new StoredRollup(
                rollup.name(),
                rollup.id(),
                rollup.columnIds().stream()
                        .filter(each -> !each.equalsIgnoreCase(id))
                        .toList(),
                rollup.query());
    }

    private static void fromRollup(SchemaDraft draft, String name, String rollupName) {
        StoredRollup rollup = draft.rollups().stream()
                .filter(each -> each.name().equals(rollupName))
                .findFirst()
                .orElseThrow(() -> Refusal.ddl("Index[" + rollupName + "] does not exist in table["
                        + draft.target().table().name() + "]"));
        StoredColumn column = draft.before()
                .column(name)
                .filter(each -> rollup.columnIds().contains(each.id()))
                .orElseThrow(() -> Refusal.ddl("Column does not exists: " + name));
        if (RollupKeys.of(rollup, draft.before()).contains(column.id())) {
            draft.slow();
        }
        draft.rollups().replaceAll(each -> each == rollup ? without(each, column.id()) : each);
    }
}
