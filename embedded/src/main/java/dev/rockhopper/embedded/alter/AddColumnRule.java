/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.ColumnDefinition;
import dev.rockhopper.schema.statement.Position;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** ADD COLUMN, one or several. Source: FE {@code SchemaChangeHandler.processAddColumn, processAddColumns}. */
final class AddColumnRule {
    private AddColumnRule() {}

    static Step one(AlterTarget target, AlterClause.AddColumn clause) {
        StoredColumn column = ColumnDefinitions.added(target, clause.definition());
        if (column.generated().isPresent()) {
            if (clause.position().isPresent()) {
                throw Refusal.ddl(
                        "Getting syntax error. Detail message: AFTER can not be set when ADD GENERATED COLUMN.");
            }
            return draft -> NewColumn.add(draft, column, clause.position(), Set.of(column.name()));
        }
        boolean first = clause.position().orElse(null) instanceof Position.First;
        if (column.aggregate().isPresent() && first) {
            throw Refusal.analysis("Cannot add value column[" + column.name() + "] at first");
        }
        ColumnDefinitions.checkNotNullHasDefault(column);
        Optional<Position> position = clause.position().or(() -> beforeGenerated(target.state()));
        return draft -> NewColumn.add(draft, column, position, Set.of(column.name()));
    }

    /** New ordinary columns stand before the generated ones. */
    private static Optional<Position> beforeGenerated(TableState state) {
        List<StoredColumn> columns = state.columns();
        for (int i = 0; i + 1 < columns.size(); i++) {
            boolean last = columns.get(i).generated().isEmpty()
                    && columns.get(i + 1).generated().isPresent();
            if (last) {
                return Optional.of(new Position.After(columns.get(i).name()));
            }
        }
        return Optional.empty();
    }

    static Step several(AlterTarget target, AlterClause.AddColumns clause) {
        List<StoredColumn> columns = clause.definitions().stream()
                .map((ColumnDefinition each) -> ColumnDefinitions.added(target, each))
                .toList();
        long generated =
                columns.stream().filter(each -> each.generated().isPresent()).count();
        if (generated > 0 && generated < columns.size()) {
            throw Refusal.analysis("Can not add normal column and Generated Column in the same time");
        }
        if (generated == 0) {
            columns.forEach(ColumnDefinitions::checkNotNullHasDefault);
        }
        Optional<Position> position = generated == 0 ? beforeGenerated(target.state()) : Optional.empty();
        return draft -> add(draft, columns, position);
    }

    private static void add(SchemaDraft draft, List<StoredColumn> columns, Optional<Position> position) {
        Set<String> names =
                new HashSet<>(columns.stream().map(StoredColumn::name).toList());
        if (position.isEmpty()) {
            columns.forEach(each -> NewColumn.add(draft, each, position, names));
            return;
        }
        for (int i = columns.size() - 1; i >= 0; i--) {
            NewColumn.add(draft, columns.get(i), position, names);
        }
        draft.slow();
    }
}
