/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.rule;

import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.server.ServerProfile;

/** One thing that the server checks when it creates a view. */
public interface ViewRule {

    void check(View view, ServerProfile server, Findings findings);
}
