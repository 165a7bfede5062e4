/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.run.Direction;
import dev.rockhopper.schema.plan.Hazard;
import java.util.Set;

/**
 * What somebody wants to be run.
 *
 * @param direction which way
 * @param target as {@code RevisionTargets} reads it; for a preview also a range {@code from:to}
 * @param choices how the run may go
 */
public record RunRequest(Direction direction, String target, RunChoices choices) {

    /** Agrees to hazards, and to nothing else. */
    public RunRequest(Direction direction, String target, Set<Hazard.Kind> allowed) {
        this(direction, target, RunChoices.allowing(allowed));
    }
}
