/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;

/** ALTER TABLE of a materialized view: indexes and properties only. Source: FE class {@code AlterTableStatementAnalyzer}. */
final class IndexedViewFold {

    private IndexedViewFold() {}

    static MaterializedView apply(MaterializedView view, AlterTable alter) {
        Table stand = Table.builder(view.name())
                .indexes(view.indexes())
                .properties(view.properties())
                .build();
        for (AlterClause clause : alter.clauses()) {
            if (clause instanceof AlterClause.AddIndex add) {
                stand = IndexFold.addToView(stand, add);
            } else if (clause instanceof AlterClause.DropIndex drop) {
                stand = IndexFold.drop(stand, drop);
            } else if (clause instanceof AlterClause.SetProperties set) {
                stand = PropertyFold.set(stand, set);
            } else {
                throw Wrong.refused(view.name(), "ALTER TABLE of a materialized view can only change indexes.");
            }
        }
        return view.withIndexes(stand.indexes()).withProperties(stand.properties());
    }
}
