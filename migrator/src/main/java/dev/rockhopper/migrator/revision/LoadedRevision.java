/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.migrator.migration.RecordedStep;
import java.util.List;
import java.util.Optional;

/** A revision whose steps can be asked for. */
public interface LoadedRevision {

    /** Its place in the graph. */
    RevisionNode node();

    /**
     * The steps of the upgrade, in order.
     *
     * @throws dev.rockhopper.schema.message.RockhopperException RH60xx when they cannot be recorded
     */
    List<RecordedStep> upgrade();

    /**
     * The steps of the downgrade, in order.
     *
     * @throws dev.rockhopper.schema.message.RockhopperException RH60xx when they cannot be recorded
     */
    List<RecordedStep> downgrade();

    /** Hash of its source; empty for a compiled class. */
    Optional<String> sourceHash();

    /** What tells that it was not edited. */
    default Checksum checksum() {
        return new Checksum(sourceHash(), Checksums.ofSteps(upgrade(), downgrade()));
    }

    /** Whether it was not edited since that checksum was taken; steps are recorded only if one side has no source. */
    default boolean is(Checksum taken) {
        return sourceHash().isPresent() && taken.source().isPresent()
                ? sourceHash().equals(taken.source())
                : checksum().steps().equals(taken.steps());
    }
}
