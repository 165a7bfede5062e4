/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.Cost;
import java.util.Optional;

/**
 * What is to be expected of a step.
 *
 * @param step the step
 * @param before the schema in which it runs
 * @param after the schema that it leaves
 * @param cost what it costs the server; empty when it does nothing to the schema
 */
public record StepOutlook(RecordedStep step, Schema before, Schema after, Optional<Cost> cost) {

    static Cost higher(Cost a, Cost b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
