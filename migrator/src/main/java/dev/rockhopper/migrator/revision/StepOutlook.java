/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.Cost;
import dev.rockhopper.schema.plan.Hazard;
import java.util.List;
import java.util.Optional;

/**
 * What is to be expected of a step.
 *
 * @param step the step
 * @param before the schema in which it runs
 * @param after the schema that it leaves
 * @param cost what it costs the server; empty when it does nothing to the schema
 * @param hazards what a person must know before it runs
 */
public record StepOutlook(RecordedStep step, Schema before, Schema after, Optional<Cost> cost, List<Hazard> hazards) {

    public StepOutlook {
        hazards = List.copyOf(hazards);
    }
}
