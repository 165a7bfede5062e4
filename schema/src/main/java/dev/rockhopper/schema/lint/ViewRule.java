/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint;

import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.server.ServerProfile;

/** One thing that the server checks when it creates a view. */
interface ViewRule {

    void check(View view, ServerProfile server, Findings findings);
}
