/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.migrator.migration.Migration;
import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.migrator.migration.Recorder;
import java.util.List;
import java.util.Optional;

/** A revision written in Java. */
record JavaRevision(RevisionNode node, Migration migration, Optional<String> sourceHash) implements LoadedRevision {

    @Override
    public List<RecordedStep> upgrade() {
        return Recorder.record(node.origin() + ", upgrade", migration::upgrade);
    }

    @Override
    public List<RecordedStep> downgrade() {
        return Recorder.record(node.origin() + ", downgrade", migration::downgrade);
    }
}
