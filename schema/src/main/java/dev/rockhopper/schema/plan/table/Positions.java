/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.Position;
import java.util.List;
import java.util.Optional;

/** Where a new column goes: after the nearest column before it in the wanted table that exists by now. */
final class Positions {

    private Positions() {}

    /**
     * The position to state; empty where the server puts the column anyway.
     *
     * @param copy the table after the clauses so far
     */
    static Optional<Position> of(TableTask task, Table copy, Column column, boolean key) {
        if (column.generatedAs().isPresent()) {
            return Optional.empty();
        }
        Optional<String> before = before(task.wanted(), copy, column);
        if (key) {
            return Optional.of(before.<Position>map(Position.After::new).orElseGet(Position.First::new));
        }
        Optional<String> lastKey = lastKey(copy);
        if (before.isEmpty() || copy.isKeyColumn(before.get())) {
            before = lastKey;
        }
        boolean atEnd = before.isPresent() && Names.same(last(copy), before.get());
        return atEnd ? Optional.empty() : before.map(Position.After::new);
    }

    private static Optional<String> before(Table wanted, Table copy, Column column) {
        Optional<String> found = Optional.empty();
        ByName existing = new ByName(copy);
        for (Column each : wanted.columns()) {
            if (Names.same(each.name(), column.name())) {
                return found;
            }
            Optional<Column> same = existing.find(each.name());
            if (same.isPresent() && same.get().generatedAs().isEmpty()) {
                found = same.map(Column::name);
            }
        }
        return found;
    }

    private static Optional<String> lastKey(Table copy) {
        List<String> keys =
                copy.columnNames().stream().filter(copy::isKeyColumn).toList();
        return keys.isEmpty() ? Optional.empty() : Optional.of(keys.get(keys.size() - 1));
    }

    private static String last(Table copy) {
        return copy.columns().get(copy.columns().size() - 1).name();
    }
}
