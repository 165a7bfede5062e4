/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The expressions of generated columns. SHOW CREATE loses brackets in those of PRIMARY KEY tables: it shows {@code (a + b) * 2} as {@code a + b * 2};
 * {@code information_schema.columns} has them. Source: FE classes {@code ExprExplainVisitor}, {@code ExprToSql}; tried on 4.1.
 */
final class GeneratedColumns {

    private GeneratedColumns() {}

    /** Whether SHOW CREATE may have lost brackets of the table. */
    static boolean areInDoubt(Table table) {
        return table.key().filter(key -> key.model() == KeyModel.PRIMARY).isPresent()
                && table.columns().stream()
                        .anyMatch(column -> column.generatedAs().isPresent());
    }

    /** The table with the expressions of the catalog, by column; a column that has none there keeps its own. */
    static Table restored(Table table, Map<String, String> expressions) {
        List<Column> columns = table.columns().stream()
                .map(column -> Optional.ofNullable(expressions.get(column.name()))
                        .filter(expression -> column.generatedAs().isPresent() && !expression.isBlank())
                        .map(expression -> column.withGeneratedAs(Optional.of(expression)))
                        .orElse(column))
                .toList();
        return table.toBuilder().columns(columns).build();
    }
}
