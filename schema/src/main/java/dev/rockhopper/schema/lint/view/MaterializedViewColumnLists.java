/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import dev.rockhopper.schema.lint.rule.Findings;
import dev.rockhopper.schema.lint.rule.MaterializedViewRule;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.server.ServerProfile;

/** The columns of a materialized view, as of a view. Source: FE class {@code MaterializedViewAnalyzer}. */
public final class MaterializedViewColumnLists implements MaterializedViewRule {

    @Override
    public void check(MaterializedView view, ServerProfile server, Findings findings) {
        ViewColumnLists.check(view.columns(), view.query(), findings);
    }
}
