/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Rollup;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.SelectItems;
import dev.rockhopper.schema.normalize.SqlWords;
import java.util.List;
import java.util.Set;

/**
 * Columns that a synchronous materialized view only copies: the server changes their type there, too. What the view computes would keep its
 * type, and where it aggregates or has a condition the server refuses; in AGGREGATE KEY tables every view aggregates.
 *
 * <p>Source: FE method {@code AlterMVJobExecutor.checkModifiedColumWithMaterializedViews}; tried on 4.1.
 */
final class CopiedColumns {

    private static final Set<String> CONDITIONS = Set.of("where", "having", "distinct");

    private CopiedColumns() {}

    /** Whether MODIFY COLUMN takes the view along. */
    static boolean follows(Rollup rollup, Table table, String column) {
        String query = rollup.query().orElse("");
        List<List<String>> items = SelectItems.of(query).orElse(List.of());
        boolean aggregated =
                table.key().filter(key -> key.model() == KeyModel.AGGREGATE).isPresent();
        return !items.isEmpty()
                && SqlWords.marked(query).stream().noneMatch(CONDITIONS::contains)
                && (aggregated || items.stream().noneMatch(item -> item.contains("(")))
                && items.stream().allMatch(item -> isPlain(item) || !mentions(item, column));
    }

    private static boolean isPlain(List<String> item) {
        return item.size() == 1 && !item.get(0).equals("*")
                || item.size() == 3 && item.get(1).equals(".");
    }

    private static boolean mentions(List<String> item, String column) {
        return item.contains("*") || item.stream().anyMatch(word -> Names.same(SqlWords.unmarked(word), column));
    }
}
