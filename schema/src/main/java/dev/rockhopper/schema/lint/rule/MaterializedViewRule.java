/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.rule;

import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.server.ServerProfile;

/** One thing that the server checks when it creates a materialized view. */
public interface MaterializedViewRule {

    void check(MaterializedView view, ServerProfile server, Findings findings);
}
