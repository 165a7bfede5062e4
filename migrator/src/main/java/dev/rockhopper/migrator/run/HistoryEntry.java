/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import java.util.List;

/**
 * An applied revision.
 *
 * @param revision its id
 * @param parents ids of the revisions before it
 * @param message its one line for people
 * @param checksum of its source when it was applied
 * @param appliedAt server time, as text
 * @param appliedBy user and host that applied it
 */
public record HistoryEntry(
        String revision, List<String> parents, String message, String checksum, String appliedAt, String appliedBy) {

    public HistoryEntry {
        parents = List.copyOf(parents);
    }
}
