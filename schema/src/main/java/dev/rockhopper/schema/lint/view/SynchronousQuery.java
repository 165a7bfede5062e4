/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import dev.rockhopper.schema.lint.rule.Findings;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.normalize.SelectItems;
import dev.rockhopper.schema.normalize.SqlWords;
import java.util.List;
import java.util.Set;

/**
 * The query of a synchronous materialized view: one table, columns before aggregates, no {@code count(*)}. Source: FE class {@code
 * CreateSyncMVStmt}.
 */
final class SynchronousQuery {

    static final Set<String> AGGREGATES =
            Set.of("sum", "min", "max", "count", "avg", "bitmap_union", "hll_union", "percentile_union", "bitmap_agg");

    private SynchronousQuery() {}

    static void check(String query, Findings findings) {
        List<String> words = SqlWords.marked(query);
        for (int i = 0; i + 2 < words.size(); i++) {
            if (words.get(i).equals("count") && words.get(i + 2).equals("*")) {
                wrong(
                        "A synchronous materialized view does not take count(*).",
                        "State REFRESH, or count a column.",
                        findings);
            }
        }
        if (words.contains("join")) {
            wrong("A synchronous materialized view reads one table only.", "State REFRESH.", findings);
        }
        order(SelectItems.of(query).orElse(List.of()), findings);
    }

    private static void order(List<List<String>> items, Findings findings) {
        boolean aggregated = false;
        for (List<String> item : items) {
            boolean aggregate = item.size() > 2
                    && AGGREGATES.contains(item.get(0))
                    && item.get(1).equals("(");
            boolean column = item.size() == 1 || item.size() == 3 && item.get(1).equals("as");
            if (aggregated && column) {
                wrong(
                        "The column " + SqlWords.unmarked(item.get(0))
                                + " stands behind an aggregate, which a synchronous materialized view does not take.",
                        "Select the columns first, or state REFRESH.",
                        findings);
            }
            aggregated |= aggregate;
        }
    }

    private static void wrong(String text, String remedy, Findings findings) {
        findings.error(ModelCode.VIEW, text, remedy);
    }
}
