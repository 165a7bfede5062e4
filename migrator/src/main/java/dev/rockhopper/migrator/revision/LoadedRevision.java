/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.migrator.migration.RecordedStep;
import java.util.List;

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

    /** What tells that it was not edited. */
    Checksum checksum();
}
