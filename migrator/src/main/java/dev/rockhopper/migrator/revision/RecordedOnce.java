/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.migrator.migration.RecordedStep;
import java.util.List;
import java.util.Optional;

/** A revision whose methods are run, or whose SQL is parsed, only when asked for and only once. */
final class RecordedOnce implements LoadedRevision {

    private final LoadedRevision revision;
    private List<RecordedStep> upgrade;
    private List<RecordedStep> downgrade;
    private Optional<String> sourceHash;

    RecordedOnce(LoadedRevision revision) {
        this.revision = revision;
    }

    @Override
    public RevisionNode node() {
        return revision.node();
    }

    @Override
    public synchronized List<RecordedStep> upgrade() {
        if (upgrade == null) {
            upgrade = List.copyOf(revision.upgrade());
        }
        return upgrade;
    }

    @Override
    public synchronized List<RecordedStep> downgrade() {
        if (downgrade == null) {
            downgrade = List.copyOf(revision.downgrade());
        }
        return downgrade;
    }

    @Override
    public synchronized Optional<String> sourceHash() {
        if (sourceHash == null) {
            sourceHash = revision.sourceHash();
        }
        return sourceHash;
    }
}
