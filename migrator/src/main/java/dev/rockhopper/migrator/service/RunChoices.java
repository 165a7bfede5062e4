/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.schema.plan.Hazard;
import java.util.Set;

/**
 * What somebody said about how a run may go.
 *
 * @param allowed hazards that somebody agreed to
 * @param allowDrift whether to go on although the database is not what the revisions say
 * @param waitForJobs whether to wait for jobs; if not, the run ends with the first one that does not end at once
 */
public record RunChoices(Set<Hazard.Kind> allowed, boolean allowDrift, boolean waitForJobs) {

    public RunChoices {
        allowed = Set.copyOf(allowed);
    }

    /** Agrees to hazards, and to nothing else. */
    public static RunChoices allowing(Set<Hazard.Kind> allowed) {
        return new RunChoices(allowed, false, true);
    }
}
