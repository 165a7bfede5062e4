/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** MODIFY COLUMN: restates the whole column; only the name's spelling and, with a primary key, key and aggregate stay. */
final class ModifyColumnFold {

    private ModifyColumnFold() {}

    static Table modify(Table table, AlterClause.ModifyColumn clause) {
        int at = Columns.require(table, clause.definition().column().name());
        Column actual = table.columns().get(at);
        boolean primary = Columns.model(table).filter(KeyModel.PRIMARY::equals).isPresent();
        boolean wasKey = table.isKeyColumn(actual.name());
        boolean isKey = primary ? wasKey : Columns.isKey(table, clause.definition());
        if (wasKey != isKey && table.key().isPresent()) {
            throw Wrong.refused(
                    table.name() + "." + actual.name(),
                    wasKey
                            ? "MODIFY COLUMN of a key column must repeat the word KEY."
                            : "MODIFY COLUMN cannot make a key column of a value column.");
        }
        List<Column> columns = new ArrayList<>(table.columns());
        columns.remove(at);
        columns.add(
                place(table, columns, at, actual.name(), clause.position()),
                restated(
                        actual,
                        Columns.withoutHiddenAggregate(
                                table, clause.definition().column()),
                        primary && wasKey));
        return Columns.with(table, columns, table.keyColumns());
    }

    static Table comment(Table table, AlterClause.ModifyColumnComment clause) {
        int at = Columns.require(table, clause.column());
        List<Column> columns = new ArrayList<>(table.columns());
        columns.set(at, columns.get(at).withComment(clause.comment()));
        return table.toBuilder().columns(columns).build();
    }

    private static Column restated(Column actual, Column stated, boolean primaryKey) {
        Column column = stated.withName(actual.name());
        boolean open = column.nullability() == Nullability.UNSPECIFIED;
        return primaryKey && open ? column.withNullability(Nullability.NOT_NULL) : column;
    }

    private static int place(Table table, List<Column> others, int old, String name, Optional<Position> position) {
        if (position.isEmpty()) {
            return old;
        }
        if (position.get() instanceof Position.First) {
            return 0;
        }
        String before = ((Position.After) position.get()).name();
        int at = Columns.index(others, before);
        if (at < 0) {
            Columns.require(table, before);
            throw Wrong.refused(table.name() + "." + name, "A column cannot stand after itself.");
        }
        return at + 1;
    }
}
