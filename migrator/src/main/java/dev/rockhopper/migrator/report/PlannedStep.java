/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

import dev.rockhopper.schema.plan.Cost;
import dev.rockhopper.schema.plan.Hazard;
import java.util.List;
import java.util.Optional;

/**
 * A step that would be run.
 *
 * @param sql what would be sent
 * @param cost what it costs the server; empty when it does nothing to the schema
 * @param hazards what a person must know before
 */
public record PlannedStep(String sql, Optional<Cost> cost, List<Hazard> hazards) {

    public PlannedStep {
        hazards = List.copyOf(hazards);
    }
}
