/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.ColumnDefinition;
import dev.rockhopper.schema.statement.Position;
import java.util.Optional;

/** Column definitions in full, because MODIFY COLUMN resets what it does not state. */
final class Restated {

    private Restated() {}

    /** The wanted column with the default that it has (which cannot change), and the word KEY where it must be repeated. */
    static AlterClause.ModifyColumn modify(TableTask task, Column current, Column wanted, Optional<Position> position) {
        boolean key = task.current().isKeyColumn(current.name()) && !task.isModel(KeyModel.PRIMARY);
        Column live = task.current().column(current.name()).orElse(current);
        Column column = wanted.withName(current.name()).withDefault(live.defaultValue());
        return new AlterClause.ModifyColumn(new ColumnDefinition(plain(column), key), position);
    }

    static ColumnDefinition added(Column column, boolean key) {
        return new ColumnDefinition(plain(column), key);
    }

    /** Generated columns are written without NULL. */
    private static Column plain(Column column) {
        return column.generatedAs().isPresent() ? column.withNullability(Nullability.UNSPECIFIED) : column;
    }
}
