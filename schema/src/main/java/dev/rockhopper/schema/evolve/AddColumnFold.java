/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.ColumnDefinition;
import dev.rockhopper.schema.statement.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * ADD COLUMN.
 *
 * <p>Without a position a key column goes after the last key, a value column to the end, but before the generated columns that the
 * table had before the statement. Source: FE classes {@code SchemaChangeHandler.checkAndAddColumn} and
 * {@code AlterTableClauseAnalyzer.visitAddColumnClause}.
 */
final class AddColumnFold {

    private AddColumnFold() {}

    static boolean knows(Class<?> clause) {
        return clause.equals(AlterClause.AddColumn.class) || clause.equals(AlterClause.AddColumns.class);
    }

    static Table add(Table stored, Table current, AlterClause clause) {
        if (clause instanceof AlterClause.AddColumn add) {
            return add(stored, current, add.definition(), add.position());
        }
        List<ColumnDefinition> definitions = ((AlterClause.AddColumns) clause).definitions();
        Table result = current;
        Optional<Position> last = Optional.empty();
        for (ColumnDefinition definition : definitions) {
            result = add(stored, result, definition, last);
            last = beforeGenerated(stored, definition).isPresent()
                    ? Optional.of(new Position.After(definition.column().name()))
                    : Optional.empty();
        }
        return result;
    }

    private static Table add(Table stored, Table current, ColumnDefinition definition, Optional<Position> position) {
        Column column = Columns.withoutHiddenAggregate(current, definition.column());
        if (current.column(column.name()).isPresent()) {
            throw Wrong.partTaken(current.name(), "column", column.name());
        }
        boolean key = Columns.isKey(current, definition);
        List<Column> columns = new ArrayList<>(current.columns());
        columns.add(place(stored, current, definition, position, key), column);
        List<String> keys = new ArrayList<>(current.keyColumns());
        if (key) {
            keys.add(column.name());
        }
        Table added = Columns.with(current, columns, keys);
        return key ? sortKey(added, column.name()) : added;
    }

    private static int place(
            Table stored, Table current, ColumnDefinition definition, Optional<Position> position, boolean key) {
        Optional<Position> where = position.or(() -> beforeGenerated(stored, definition));
        if (where.isPresent()) {
            return where.get() instanceof Position.After after ? Columns.require(current, after.name()) + 1 : 0;
        }
        if (!key) {
            return current.columns().size();
        }
        int last = 0;
        for (int i = 0; i < current.columns().size(); i++) {
            last = current.isKeyColumn(current.columns().get(i).name()) ? i + 1 : last;
        }
        return last;
    }

    private static Optional<Position> beforeGenerated(Table stored, ColumnDefinition definition) {
        List<Column> columns = stored.columns();
        if (definition.column().generatedAs().isPresent()) {
            return Optional.empty();
        }
        for (int i = 1; i < columns.size(); i++) {
            if (columns.get(i).generatedAs().isPresent()
                    && columns.get(i - 1).generatedAs().isEmpty()) {
                return Optional.of(new Position.After(columns.get(i - 1).name()));
            }
        }
        return Optional.empty();
    }

    /** A new key column of an AGGREGATE or UNIQUE KEY table is appended to an explicit sort key (since 3.5.14). */
    private static Table sortKey(Table table, String column) {
        boolean follows = Columns.model(table)
                .filter(model -> model == KeyModel.AGGREGATE || model == KeyModel.UNIQUE)
                .isPresent();
        if (!follows || table.sortKey().isEmpty() || Names.contains(table.sortKey(), column)) {
            return table;
        }
        List<String> longer = new ArrayList<>(table.sortKey());
        longer.add(column);
        return table.toBuilder().sortKey(longer).build();
    }
}
