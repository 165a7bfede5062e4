/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import dev.rockhopper.schema.lint.rule.Findings;
import dev.rockhopper.schema.lint.rule.SchemaRule;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.SelectItems;
import dev.rockhopper.schema.normalize.SqlWords;
import java.util.List;
import java.util.Optional;

/** Clauses of a materialized view that selects all columns of one table, which the schema knows. */
public final class MaterializedViewStars implements SchemaRule {

    @Override
    public void check(Schema schema, SchemaObject object, Findings findings) {
        if (object instanceof MaterializedView view
                && !view.isSynchronous()
                && view.columns().isEmpty()) {
            table(view, schema).ifPresent(table -> MaterializedViewOutput.check(view, table.columnNames(), findings));
        }
    }

    /** The table whose columns the query gives, all and in order. */
    static Optional<Table> table(MaterializedView view, Schema schema) {
        boolean star = SelectItems.of(view.query())
                .filter(List.of(List.of("*"))::equals)
                .isPresent();
        return star
                ? QuerySources.of(SqlWords.marked(view.query()), schema)
                        .filter(sources -> sources.size() == 1)
                        .map(sources -> sources.values().iterator().next())
                : Optional.empty();
    }
}
