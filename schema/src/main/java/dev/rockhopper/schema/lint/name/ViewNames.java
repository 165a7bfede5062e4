/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.name;

import dev.rockhopper.schema.lint.rule.Findings;
import dev.rockhopper.schema.lint.rule.ViewRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.server.Capabilities;
import dev.rockhopper.schema.server.ServerProfile;

/** The name of a view, and clauses that are too new for the server. */
public final class ViewNames implements ViewRule {

    @Override
    public void check(View view, ServerProfile server, Findings findings) {
        NameForms.object(view.name(), findings);
        if (view.security().isPresent() && !new Capabilities(server).securesViews()) {
            findings.error(
                    ModelCode.NEEDS_NEWER_SERVER,
                    "SECURITY of views exists since version 3.4.1, the server has " + server.version() + ".",
                    "Remove the clause.");
        }
    }
}
