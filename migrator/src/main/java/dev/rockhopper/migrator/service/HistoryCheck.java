/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.revision.Checksum;
import dev.rockhopper.migrator.revision.LoadedRevision;
import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.revision.RevisionTargets;
import dev.rockhopper.migrator.run.HistoryEntry;
import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.List;
import java.util.Optional;

/** Whether what was applied is what the files say. */
final class HistoryCheck {

    private HistoryCheck() {}

    /**
     * Throws if an applied revision has no file or was changed after it had been applied.
     *
     * @throws RockhopperException RH6019 or RH8203, with all files at once
     */
    static void require(RevisionSet revisions, Ledger ledger) {
        new RevisionTargets(revisions.graph()).requireKnown(ledger.applied());
        List<Message> edited = edited(revisions, ledger);
        if (!edited.isEmpty()) {
            throw new RockhopperException(edited, null);
        }
    }

    /** The applied revisions whose files were changed since. */
    static List<Message> edited(RevisionSet revisions, Ledger ledger) {
        return ledger.history().stream()
                .map(entry -> edited(entry, revisions.byId().get(entry.revision())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether the file of an applied revision was changed since; a checksum of another version's form says nothing. */
    static boolean isEdited(HistoryEntry entry, LoadedRevision revision) {
        return Checksum.parse(entry.checksum())
                .filter(applied -> !revision.is(applied))
                .isPresent();
    }

    private static Optional<Message> edited(HistoryEntry entry, LoadedRevision revision) {
        return revision == null || !isEdited(entry, revision)
                ? Optional.empty()
                : Optional.of(Message.error(
                        CliCode.EDITED_REVISION,
                        revision.node().origin(),
                        "The revision " + revision.node().title() + " was changed after it had been applied at "
                                + entry.appliedAt() + " by " + entry.appliedBy() + ".",
                        "Restore the file from version control, and put the change into a new revision."));
    }
}
