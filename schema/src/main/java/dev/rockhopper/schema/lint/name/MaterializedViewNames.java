/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.name;

import dev.rockhopper.schema.lint.rule.Findings;
import dev.rockhopper.schema.lint.rule.MaterializedViewRule;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.server.ServerProfile;

/** The names of a materialized view and its indexes. */
public final class MaterializedViewNames implements MaterializedViewRule {

    @Override
    public void check(MaterializedView view, ServerProfile server, Findings findings) {
        NameForms.object(view.name(), findings);
        view.indexes().forEach(index -> NameForms.index(index.name(), findings));
    }
}
