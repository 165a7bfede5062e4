/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;

/** ALTER TABLE: clauses in the written order, on one working copy. */
final class AlterTableFold {

    private AlterTableFold() {}

    static Schema apply(Schema schema, AlterTable alter) {
        String name = alter.name().name();
        if (Lookup.get(schema, name) instanceof MaterializedView view) {
            return schema.with(IndexedViewFold.apply(view, alter));
        }
        Table stored = Lookup.table(schema, name);
        AlterClause first = alter.clauses().get(0);
        if (first instanceof AlterClause.RenameTable rename) {
            String to = ForeignNames.beside(name, rename.to());
            Lookup.free(schema, to);
            return Lookup.replace(schema, name, named(stored, to));
        }
        if (first instanceof AlterClause.SwapWith swap) {
            Table other = Lookup.table(schema, ForeignNames.beside(name, swap.other()));
            return schema.with(named(stored, other.name())).with(named(other, name));
        }
        return schema.with(ClauseRules.applyAll(stored, alter.clauses()));
    }

    private static Table named(Table table, String name) {
        return table.toBuilder().name(name).build();
    }
}
