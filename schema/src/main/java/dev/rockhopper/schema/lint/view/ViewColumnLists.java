/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import dev.rockhopper.schema.lint.name.UniqueNames;
import dev.rockhopper.schema.lint.rule.Findings;
import dev.rockhopper.schema.lint.rule.ViewRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.model.ViewColumn;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.List;

/** The columns of a view: each name once, and as many as the query has. Source: FE class {@code ViewAnalyzer}. */
public final class ViewColumnLists implements ViewRule {

    @Override
    public void check(View view, ServerProfile server, Findings findings) {
        check(view.columns(), view.query(), findings);
    }

    static void check(List<ViewColumn> columns, String query, Findings findings) {
        SelectList.of(query).ifPresent(list -> {
            if (columns.isEmpty()) {
                UniqueNames.check("column", list.names(), findings);
            } else if (columns.size() != list.size()) {
                findings.error(
                        ModelCode.VIEW,
                        "The column list has " + columns.size() + " columns, the query has " + list.size() + ".",
                        "State a column for each column of the query, or none.");
            }
        });
        UniqueNames.check("column", columns.stream().map(ViewColumn::name).toList(), findings);
    }
}
