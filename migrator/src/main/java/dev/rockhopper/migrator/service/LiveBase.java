/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.live.LiveSchema;
import dev.rockhopper.migrator.revision.RevisionNode;
import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.revision.RevisionTargets;
import dev.rockhopper.migrator.revision.SchemaHistory;
import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The live database as a base for a new revision: at the head, unedited, as the revisions say.
 *
 * @param actual the objects that revisions own
 * @param expected what the revisions say
 * @param messages what was left alone or not understood
 */
record LiveBase(Schema actual, Schema expected, List<Message> messages) {

    /** Reads and checks; {@code desired} tells which foreign objects are in the way. */
    static LiveBase read(DatabaseSession session, RevisionSet revisions, Schema desired) {
        Ledger ledger = session.ledger();
        HistoryCheck.require(revisions, ledger);
        requireHead(session, revisions, ledger);
        Schema expected = new SchemaHistory(revisions).newest().schema().inDatabase(session.database());
        LiveSchema live = session.live();
        Set<String> owned = expected.objects().keySet();
        requireFree(live.schema(), owned, desired);
        List<Message> drift = Drift.of(live.schema(), expected, session.profile());
        if (!drift.isEmpty()) {
            throw new RockhopperException(drift, null);
        }
        List<SchemaObject> mine = live.schema().objects().values().stream()
                .filter(object -> owned.contains(object.name()))
                .toList();
        return new LiveBase(live.schema().withObjects(mine), expected, live.messages());
    }

    private static void requireHead(DatabaseSession session, RevisionSet revisions, Ledger ledger) {
        List<RevisionNode> pending = new RevisionTargets(revisions.graph()).upgrade(ledger.applied(), "head");
        if (!pending.isEmpty()) {
            throw new RockhopperException(Message.error(
                    CliCode.NOT_AT_HEAD,
                    session.database(),
                    "Revisions are not applied yet: "
                            + pending.stream().map(RevisionNode::title).collect(Collectors.joining(", ")) + ".",
                    "Run rockhopper upgrade first; or compare entities with the revisions instead (--offline)."));
        }
    }

    /** An object that exists and is wanted, but that no revision made: revisions would not make it elsewhere. */
    private static void requireFree(Schema live, Set<String> owned, Schema desired) {
        List<Message> taken = new ArrayList<>();
        for (String name : live.objects().keySet()) {
            if (!owned.contains(name) && desired.object(name).isPresent()) {
                taken.add(Message.error(
                        CliCode.NOT_OWNED,
                        name,
                        "The object exists in the database, and no revision creates it.",
                        "To take over an existing database: rockhopper revision --offline -m baseline, then rockhopper"
                                + " stamp head."));
            }
        }
        if (!taken.isEmpty()) {
            throw new RockhopperException(taken, null);
        }
    }
}
