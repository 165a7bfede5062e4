/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.statement.Statement;
import java.util.List;

/**
 * One statement of a plan.
 *
 * @param statement what is sent to the server
 * @param cause the change it belongs to
 * @param cost what it costs; a job is waited for before the next step on the same table
 * @param hazards what a person must know
 * @param reverse the way back
 */
public record Step(Statement statement, Change cause, Cost cost, List<Hazard> hazards, Reverse reverse) {

    public Step {
        hazards = List.copyOf(hazards);
    }
}
