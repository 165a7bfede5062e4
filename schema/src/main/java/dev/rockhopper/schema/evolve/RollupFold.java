/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Rollup;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.RollupDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The clauses about rollups. */
final class RollupFold {

    private static final String ROLLUP = "rollup";

    private RollupFold() {}

    static Table add(Table table, AlterClause.AddRollups clause) {
        List<Rollup> rollups = new ArrayList<>(table.rollups());
        for (RollupDefinition definition : clause.rollups()) {
            if (rollups.stream().anyMatch(each -> Names.same(each.name(), definition.name()))) {
                throw Wrong.partTaken(table.name(), ROLLUP, definition.name());
            }
            definition.columns().forEach(column -> Columns.require(table, column));
            rollups.add(new Rollup(definition.name(), definition.columns(), Optional.empty()));
        }
        return table.toBuilder().rollups(rollups).build();
    }

    static Table drop(Table table, AlterClause.DropRollups clause) {
        List<Rollup> rollups = new ArrayList<>(table.rollups());
        for (String name : clause.rollups()) {
            rollups.remove(require(table, name));
        }
        return table.toBuilder().rollups(rollups).build();
    }

    static Table rename(Table table, AlterClause.RenameRollup clause) {
        return change(table, clause.from(), rollup -> rollup.withName(clause.to()));
    }

    static Table dropColumn(Table table, String name, String column) {
        return change(table, name, rollup -> rollup.withColumns(DropColumnFold.without(rollup.columns(), column)));
    }

    private static Table change(Table table, String name, UnaryOperator<Rollup> change) {
        Rollup old = require(table, name);
        return table.toBuilder()
                .rollups(table.rollups().stream()
                        .map(each -> each.equals(old) ? change.apply(each) : each)
                        .toList())
                .build();
    }

    private static Rollup require(Table table, String name) {
        return table.rollups().stream()
                .filter(each -> Names.same(each.name(), name))
                .findFirst()
                .orElseThrow(() -> Wrong.part(table.name(), ROLLUP, name));
    }
}
