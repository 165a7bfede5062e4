/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.AlterClause;
import java.util.Map;

/** RENAME COLUMN. Two names that differ by case only count as the same name. Source: FE class {@code LocalMetastore.renameColumn}. */
final class RenameColumnFold {

    private RenameColumnFold() {}

    static Table rename(Table table, AlterClause.RenameColumn clause) {
        Columns.require(table, clause.from());
        if (table.column(clause.to()).isPresent()) {
            throw Wrong.partTaken(table.name(), "column", clause.to());
        }
        return RenamedColumns.apply(table, Map.of(clause.from(), clause.to()));
    }
}
