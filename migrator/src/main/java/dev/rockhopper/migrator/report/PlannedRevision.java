/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

import java.util.List;

/**
 * A revision that is not applied yet.
 *
 * @param id its id
 * @param message its one line for people
 * @param steps in order
 */
public record PlannedRevision(String id, String message, List<PlannedStep> steps) {

    public PlannedRevision {
        steps = List.copyOf(steps);
    }
}
