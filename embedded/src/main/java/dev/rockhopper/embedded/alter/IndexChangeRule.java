/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.annotations.IndexType;
import dev.rockhopper.embedded.analyze.IndexRule;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredIndex;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.statement.AlterClause;

/** ADD INDEX and DROP INDEX. Source: FE {@code SchemaChangeHandler.processAddIndex, processDropIndex}. */
final class IndexChangeRule {
    private IndexChangeRule() {}

    static Step add(AlterClause.AddIndex clause) {
        IndexRule.checkShape(clause.index());
        return draft -> add(draft, clause.index());
    }

    private static void add(SchemaDraft draft, Index index) {
        draft.slow();
        TableState before = draft.before();
        String name = index.columns().get(0);
        StoredColumn column = before.column(name)
                .orElseThrow(
                        () -> Refusal.ddl(index.name() + " column does not exist in table. invalid column: " + name));
        if (index.type() == IndexType.GIN && before.columns().stream().anyMatch(StoredColumn::autoIncrement)) {
            throw Refusal.ddl("Table with AUTO_INCREMENT column can not add GIN Index");
        }
        for (StoredIndex existing : before.indexes()) {
            if (existing.name().equalsIgnoreCase(index.name())) {
                throw Refusal.ddl("index `" + index.name() + "` already exist.");
            }
            if (existing.columnId().equalsIgnoreCase(column.id())) {
                throw Refusal.ddl("index for columns (" + name + " ) already exist.");
            }
        }
        draft.indexes().add(IndexRule.stored(index, column, before.model(), draft.gates()));
    }

    static Step drop(AlterClause.DropIndex clause) {
        return draft -> {
            draft.slow();
            boolean exists = draft.before().indexes().stream()
                    .anyMatch(each -> each.name().equalsIgnoreCase(clause.index()));
            if (!exists) {
                throw Refusal.ddl("index " + clause.index() + " does not exist");
            }
            draft.indexes().removeIf(each -> each.name().equalsIgnoreCase(clause.index()));
        };
    }
}
