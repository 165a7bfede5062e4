/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

import java.util.List;
import java.util.Optional;

/**
 * A revision in the history.
 *
 * @param id its id
 * @param message its one line for people
 * @param parents ids of the revisions before it
 * @param labels other names
 * @param appliedAt server time; empty while it is pending
 * @param appliedBy user and host; empty while it is pending
 * @param head whether no revision comes after it
 */
public record RevisionRow(
        String id,
        String message,
        List<String> parents,
        List<String> labels,
        Optional<String> appliedAt,
        Optional<String> appliedBy,
        boolean head) {

    public RevisionRow {
        parents = List.copyOf(parents);
        labels = List.copyOf(labels);
    }
}
