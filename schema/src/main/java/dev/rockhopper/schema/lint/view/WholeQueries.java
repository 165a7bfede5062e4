/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import dev.rockhopper.schema.lint.rule.Findings;
import dev.rockhopper.schema.lint.rule.MaterializedViewRule;
import dev.rockhopper.schema.lint.rule.ViewRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.normalize.SqlWords;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.List;
import java.util.Set;

/** Queries that stop in the middle: after a word that the grammar of the server lets nothing end with. Source: FE grammar {@code StarRocks.g4}. */
public final class WholeQueries implements ViewRule, MaterializedViewRule {

    private static final Set<String> UNFINISHED = Set.of(
            "select",
            "from",
            "where",
            "by",
            "having",
            "and",
            "or",
            "not",
            "on",
            "using",
            "join",
            "union",
            "intersect",
            "except",
            "limit",
            "as",
            "in",
            "like",
            "between",
            ",",
            "+",
            "-",
            "/",
            "=",
            "<",
            ">",
            "(",
            ".");

    @Override
    public void check(View view, ServerProfile server, Findings findings) {
        check(view.query(), findings);
    }

    @Override
    public void check(MaterializedView view, ServerProfile server, Findings findings) {
        check(view.query(), findings);
    }

    private static void check(String query, Findings findings) {
        List<String> words = SqlWords.marked(query);
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        if (UNFINISHED.contains(last)) {
            findings.error(
                    ModelCode.VIEW,
                    "The query is not whole: something is missing after " + last + ".",
                    "Complete it, or take the word away.");
        }
    }
}
