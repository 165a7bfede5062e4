/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.analyze.ColumnDraft;
import dev.rockhopper.embedded.analyze.ColumnRule;
import dev.rockhopper.embedded.analyze.DefaultForms;
import dev.rockhopper.embedded.analyze.GeneratedRule;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredAggregate;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.statement.ColumnDefinition;
import java.util.Optional;

/** The column of an ADD or MODIFY clause. Source: FE {@code AlterTableClauseAnalyzer.visitAddColumnClause}. */
final class ColumnDefinitions {
    private ColumnDefinitions() {}

    /** The column to add; its aggregate is as written, except on PRIMARY KEY tables. */
    static StoredColumn added(AlterTarget target, ColumnDefinition definition) {
        ColumnDraft draft = new ColumnDraft(definition.column(), definition.key());
        if (target.state().model() == KeyModel.PRIMARY) {
            draft.setAggregate(Optional.of(StoredAggregate.REPLACE));
        }
        return stored(target, draft);
    }

    /** The column to modify; on a PRIMARY KEY table a key column stays one. */
    static StoredColumn modified(AlterTarget target, ColumnDefinition definition) {
        ColumnDraft draft = new ColumnDraft(definition.column(), definition.key());
        Optional<StoredColumn> before =
                target.state().column(definition.column().name());
        if (target.state().model() == KeyModel.PRIMARY && before.isPresent()) {
            if (before.get().key()) {
                draft.makeKey();
                draft.makePrimaryKeyNotNull();
                refuseNullableKey(draft);
            } else {
                draft.setAggregate(Optional.of(StoredAggregate.REPLACE));
            }
        }
        return stored(target, draft);
    }

    private static void refuseNullableKey(ColumnDraft draft) {
        if (draft.nullable()) {
            throw Refusal.analysis("primary key column[" + draft.name() + "] cannot be nullable");
        }
    }

    private static StoredColumn stored(AlterTarget target, ColumnDraft draft) {
        StoredColumn column =
                ColumnRule.stored(draft, target.catalog().settings().gates());
        DefaultForms.check(draft.column(), column.type(), target.statement());
        if (column.generated().isPresent()) {
            checkGenerated(target.state(), column);
        }
        return column;
    }

    private static void checkGenerated(TableState state, StoredColumn column) {
        if (state.model() == KeyModel.AGGREGATE) {
            throw Refusal.analysis("Generated Column does not support AGG table");
        }
        GeneratedRule.check(column, state.columns());
    }

    /** A plain column that is added must have a value for the rows that exist. */
    static void checkNotNullHasDefault(StoredColumn column) {
        boolean refused = column.generated().isEmpty()
                && !column.nullable()
                && column.defaultValue().isEmpty();
        if (refused) {
            throw Refusal.analysis("Column '" + column.name() + "' has no default value and cannot be null");
        }
    }
}
