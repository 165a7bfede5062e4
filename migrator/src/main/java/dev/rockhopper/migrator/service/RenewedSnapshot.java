/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.codegen.migration.MigrationSource;
import dev.rockhopper.codegen.revision.NewSource;
import dev.rockhopper.codegen.revision.SnapshotFile;
import dev.rockhopper.migrator.revision.RevisionNode;
import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.revision.SchemaHistory;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The snapshot after a new revision, which holds all objects, also those that filters hide.
 *
 * @param snapshot empty if branches contradict each other
 * @param messages then: why
 */
record RenewedSnapshot(Optional<Snapshot> snapshot, List<Message> messages) {

    /**
     * The content of the snapshot file once the revision is there.
     *
     * @throws RockhopperException RH6042 or RH3xxx if the revision does not fit what comes before it
     */
    static RenewedSnapshot of(RevisionSet revisions, MigrationSource source) {
        List<String> parents = source.header().parents();
        List<String> heads = new ArrayList<>(
                revisions.graph().heads().stream().map(RevisionNode::id).toList());
        boolean grows = heads.containsAll(parents);
        heads.removeAll(parents);
        heads.add(source.header().id());
        heads.sort(null);
        SchemaHistory history = new SchemaHistory(revisions);
        Schema before = history.after(parents);
        NewSource.snapshot(source, before);
        try {
            Schema all = heads.size() == 1 ? before : history.newest().schema();
            return new RenewedSnapshot(
                    Optional.of(new Snapshot(NewSource.snapshot(source, all).schema(), heads)), List.of());
        } catch (RockhopperException contradiction) {
            if (grows && heads.size() == 1) {
                throw contradiction;
            }
            return new RenewedSnapshot(
                    Optional.empty(),
                    List.of(Message.warning(
                            RevisionCode.SNAPSHOT_OUTDATED,
                            SnapshotFile.NAME,
                            "The branches contradict each other, so there is no schema of all of them: "
                                    + contradiction.messages().get(0).text(),
                            "Correct one of them; rockhopper merge then renews the file.")));
        }
    }
}
