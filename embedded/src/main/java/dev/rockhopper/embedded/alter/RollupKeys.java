/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.analyze.ShortKeyRule;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredRollup;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.embedded.query.ExprNames;
import dev.rockhopper.embedded.query.Queries;
import dev.rockhopper.embedded.query.Query;
import dev.rockhopper.schema.model.KeyModel;
import java.util.List;

/** The key columns of a plain rollup. Source: FE {@code MaterializedViewHandler.checkAndPrepareMaterializedView}. */
final class RollupKeys {
    private RollupKeys() {}

    /** Ids of the key columns; none for a synchronous materialized view. */
    static List<String> of(StoredRollup rollup, TableState table) {
        if (rollup.query().isPresent()) {
            return List.of();
        }
        List<StoredColumn> columns = rollup.columnIds().stream()
                .flatMap(id -> table.columnById(id).stream())
                .toList();
        List<StoredColumn> keys = table.model() == KeyModel.DUPLICATE
                ? ShortKeyRule.columns(columns, columns)
                : columns.stream().filter(StoredColumn::key).toList();
        return keys.stream().map(StoredColumn::id).toList();
    }

    /** Whether the server keeps every column of a rollup or synchronous view as it is, because its values are aggregated. */
    static boolean isFrozen(StoredRollup rollup, TableState table) {
        boolean replaces = table.model() == KeyModel.UNIQUE
                && rollup.columnIds().stream()
                        .flatMap(id -> table.columnById(id).stream())
                        .anyMatch(column -> !column.key());
        return replaces
                || table.model() != KeyModel.AGGREGATE
                        && rollup.query().map(RollupKeys::aggregates).orElse(false);
    }

    /** The columns in the condition of a synchronous view. */
    static List<String> conditionColumns(StoredRollup rollup) {
        return rollup.query().stream()
                .flatMap(query -> Queries.query(query).selects().stream())
                .filter(Query.Select.class::isInstance)
                .flatMap(part -> ((Query.Select) part).clauses().where().stream())
                .flatMap(condition -> ExprNames.columns(condition).stream())
                .toList();
    }

    private static boolean aggregates(String query) {
        return Queries.query(query).selects().stream()
                .anyMatch(part -> part instanceof Query.Select select
                        && select.items().stream().anyMatch(item -> ExprNames.hasAggregate(item.expr())));
    }
}
