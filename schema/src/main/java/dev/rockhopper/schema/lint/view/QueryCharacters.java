/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import dev.rockhopper.schema.lint.rule.Findings;
import dev.rockhopper.schema.lint.rule.MaterializedViewRule;
import dev.rockhopper.schema.lint.rule.ViewRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.model.ViewColumn;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.List;

/**
 * Characters beyond U+FFFF in the statement of a view. The server finds the query in the statement by counting characters, but cuts it out by
 * UTF-16 units: what it keeps begins one letter too early for each such character before the query, and ends one too early for each before
 * its end. It accepts the view, which then cannot be read. Only servers that keep the text do that. Source: FE method {@code
 * AstBuilder.visitCreateViewStatement} ({@code queryStartIndex}); seen on 4.1.0.
 */
public final class QueryCharacters implements ViewRule, MaterializedViewRule {

    @Override
    public void check(View view, ServerProfile server, Findings findings) {
        if (server.version().atLeast(4, 0, 6)) {
            check(view.columns(), view.comment(), view.query(), findings);
        }
    }

    @Override
    public void check(MaterializedView view, ServerProfile server, Findings findings) {
        if (server.version().atLeast(4, 0, 2) && !view.isSynchronous()) {
            check(view.columns(), view.comment(), view.query(), findings);
        }
    }

    private static void check(List<ViewColumn> columns, String comment, String query, Findings findings) {
        StringBuilder text = new StringBuilder(comment).append(query.strip());
        columns.forEach(column -> text.append(column.name()).append(column.comment()));
        long lost =
                text.codePoints().filter(Character::isSupplementaryCodePoint).count();
        if (lost > 0) {
            findings.warning(
                    ModelCode.CUT_QUERY,
                    "",
                    "The server would keep its query without the last " + lost
                            + (lost == 1 ? " character" : " characters")
                            + ": as many characters of the statement lie beyond U+FFFF.",
                    "Use characters up to U+FFFF in comments, names and texts, or unhex('F09F9880') in the query.");
        }
    }
}
