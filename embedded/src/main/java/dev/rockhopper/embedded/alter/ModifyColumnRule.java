/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.annotations.IndexType;
import dev.rockhopper.embedded.analyze.ColumnRule;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredIndex;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.embedded.query.ExprNames;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.Position;
import dev.rockhopper.schema.type.VarcharType;
import java.util.List;
import java.util.Optional;

/** MODIFY COLUMN. Source: FE {@code SchemaChangeHandler.processModifyColumn}. */
final class ModifyColumnRule {
    private ModifyColumnRule() {}

    static Step of(AlterTarget target, AlterClause.ModifyColumn clause) {
        StoredColumn column = ColumnDefinitions.modified(target, clause.definition());
        if (column.generated().isEmpty()
                && clause.position().isPresent()
                && clause.position().get() instanceof Position.After after) {
            checkAfter(target.state(), after.name());
        }
        return draft -> apply(draft, column, clause.position());
    }

    private static void checkAfter(TableState state, String name) {
        StoredColumn after = state.column(name)
                .orElseThrow(() -> Refusal.ddl("Cannot invoke \"com.starrocks.catalog.Column.isGeneratedColumn()\""
                        + " because \"afterColumn\" is null"));
        if (after.generated().isPresent()) {
            throw Refusal.analysis("Can not modify column after Generated Column");
        }
    }

    private static void apply(SchemaDraft draft, StoredColumn written, Optional<Position> position) {
        RollupUse.check(draft, written.name());
        StoredColumn column = withModel(draft.before(), written, draft.gates().widensFast());
        checkGeneratedUse(draft.before(), column);
        int index = draft.indexOf(column.name());
        if (index < 0) {
            throw Refusal.ddl("Column[" + column.name() + "] does not exists");
        }
        if (position.orElse(null) instanceof Position.After after && draft.indexOf(after.name()) < 0) {
            throw Refusal.ddl("Column[" + after.name() + "] does not exists");
        }
        StoredColumn before = draft.columns().get(index);
        checkKind(draft.before(), before, column);
        column = column.withName(before.name()).withId(before.id());
        replace(draft, index, column, position);
        finish(draft, before, column);
    }

    private static StoredColumn withModel(TableState before, StoredColumn column, boolean widensFast) {
        if (before.model() == KeyModel.PRIMARY) {
            return primary(before, column, widensFast);
        }
        if (before.model() == KeyModel.AGGREGATE) {
            return column.aggregate().isEmpty() ? column.withKey(true) : column;
        }
        if (column.aggregate().isPresent()) {
            throw Refusal.ddl("Can not assign aggregation method on column in "
                    + (before.model() == KeyModel.UNIQUE ? "Unique" : "Duplicate") + " data model table: "
                    + column.name());
        }
        return column.key() ? column : column.withAggregate(ColumnRule.implicitAggregate(before.model()));
    }

    private static StoredColumn primary(TableState before, StoredColumn column, boolean widensFast) {
        Optional<StoredColumn> base = before.column(column.name());
        if (base.isEmpty()) {
            return column;
        }
        boolean longer = widensFast && isLonger(base.get(), column);
        if (base.get().key() && !longer) {
            throw Refusal.ddl("Can not modify key column: " + column.name()
                    + " for primary key table except for increasing varchar length");
        }
        if (before.inExplicitSortKey(column.name()) && !longer) {
            throw Refusal.ddl(
                    "Can not modify sort column in primary data model table except for increasing varchar length");
        }
        return column.withAggregate(base.get().aggregate()).withKey(base.get().key());
    }

    private static void checkGeneratedUse(TableState before, StoredColumn column) {
        boolean used = before.columns().stream()
                .anyMatch(each -> each.generated()
                        .map(expression -> ExprNames.columns(expression).contains(column.name()))
                        .orElse(false));
        if (used && column.generated().isEmpty()) {
            throw Refusal.ddl("Do not support modify column: " + column.name()
                    + ", because it associates with the generated column");
        }
    }

    private static void checkKind(TableState table, StoredColumn before, StoredColumn column) {
        for (StoredIndex index : table.indexes()) {
            boolean text = TypeKind.of(column.type()).isString();
            if (index.type() == IndexType.GIN && index.columnId().equals(before.id()) && !text) {
                throw Refusal.ddl("Cannot modify a column with GIN into non-string type");
            }
        }
        if (before.autoIncrement()) {
            throw Refusal.ddl("Can't not modify a AUTO_INCREMENT column");
        }
        if (before.generated().isEmpty() && column.generated().isPresent()) {
            throw Refusal.ddl("Can not modify a non-generated column to a generated column");
        }
        if (before.generated().isPresent() && column.generated().isEmpty()) {
            throw Refusal.ddl("Can not modify a generated column to a non-generated column");
        }
    }

    private static void replace(SchemaDraft draft, int index, StoredColumn column, Optional<Position> position) {
        List<StoredColumn> columns = draft.columns();
        if (position.isEmpty()) {
            columns.set(index, column);
            return;
        }
        int last = position.get() instanceof Position.After after ? draft.indexOf(after.name()) : -1;
        if (last == index) {
            throw Refusal.ddl("Column[" + column.name() + "] modify position is invalid");
        }
        columns.remove(index);
        columns.add(last > index ? last : last + 1, column);
    }

    private static void finish(SchemaDraft draft, StoredColumn before, StoredColumn column) {
        boolean onlyLonger = draft.gates().widensFast()
                && isLonger(before, column)
                && before.aggregate().equals(column.aggregate())
                && before.key() == column.key()
                && before.nullable() == column.nullable();
        boolean keysMoved = column.key() && before.key() && keysMoved(draft);
        if (!SameColumn.same(before, column)) {
            draft.columns().replaceAll(each -> each == column ? SchemaDraft.shadow(each) : each);
        }
        draft.touched().add(column.name());
        if (onlyLonger) {
            draft.widened().add(column.name());
            if (draft.before().fastSchemaEvolution() && !keysMoved) {
                return;
            }
        } else {
            draft.widened().remove(column.name());
        }
        if (keysMoved && draft.before().model() == KeyModel.PRIMARY) {
            throw Refusal.ddl("Can not reorder pk keys by modify column");
        }
        draft.slow();
    }

    private static boolean keysMoved(SchemaDraft draft) {
        List<String> before =
                draft.before().keyColumns().stream().map(StoredColumn::name).toList();
        List<String> now = draft.columns().stream()
                .filter(StoredColumn::key)
                .map(each -> SchemaDraft.plain(each.name()))
                .toList();
        return !before.equals(now);
    }

    private static boolean isLonger(StoredColumn before, StoredColumn column) {
        return before.type() instanceof VarcharType a
                && column.type() instanceof VarcharType b
                && b.length() > a.length();
    }
}
