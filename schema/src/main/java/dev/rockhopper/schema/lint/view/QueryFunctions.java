/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import dev.rockhopper.schema.lint.rule.Findings;
import dev.rockhopper.schema.lint.rule.FunctionWords;
import dev.rockhopper.schema.lint.rule.MaterializedViewRule;
import dev.rockhopper.schema.lint.rule.ViewRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.normalize.SqlWords;
import dev.rockhopper.schema.server.ServerProfile;

/** Functions that a query calls and that are nearly one of the server's. Others are taken for functions of users. */
public final class QueryFunctions implements ViewRule, MaterializedViewRule {

    @Override
    public void check(View view, ServerProfile server, Findings findings) {
        check(view.query(), findings);
    }

    @Override
    public void check(MaterializedView view, ServerProfile server, Findings findings) {
        check(view.query(), findings);
    }

    private static void check(String query, Findings findings) {
        for (String name : FunctionWords.unknown(SqlWords.marked(query))) {
            FunctionWords.nearest(name)
                    .ifPresent(near -> findings.info(
                            ModelCode.VIEW,
                            "",
                            "The query calls " + name
                                    + ", which StarRocks does not bring: it must be a function of your own.",
                            "Did you mean " + near + "?"));
        }
    }
}
