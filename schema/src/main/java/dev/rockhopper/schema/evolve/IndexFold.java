/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.AlterClause;
import java.util.ArrayList;
import java.util.List;

/** ADD INDEX and DROP INDEX. */
final class IndexFold {

    private IndexFold() {}

    static Table add(Table table, AlterClause.AddIndex clause) {
        for (String column : clause.index().columns()) {
            Columns.require(table, column);
        }
        return addToView(table, clause);
    }

    /** Without a look at the columns, which a materialized view need not state. */
    static Table addToView(Table table, AlterClause.AddIndex clause) {
        for (Index index : table.indexes()) {
            if (Names.same(index.name(), clause.index().name())) {
                throw Wrong.partTaken(table.name(), "index", index.name());
            }
        }
        List<Index> indexes = new ArrayList<>(table.indexes());
        indexes.add(clause.index());
        return table.toBuilder().indexes(indexes).build();
    }

    static Table drop(Table table, AlterClause.DropIndex clause) {
        List<Index> rest = table.indexes().stream()
                .filter(index -> !Names.same(index.name(), clause.index()))
                .toList();
        if (rest.size() == table.indexes().size()) {
            throw Wrong.part(table.name(), "index", clause.index());
        }
        return table.toBuilder().indexes(rest).build();
    }
}
