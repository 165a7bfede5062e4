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
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.UnmanagedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The live database as a base for a new revision: at its place in the history, unedited, as the revisions say.
 *
 * @param actual the objects that revisions own, and those that are taken over
 * @param expected what the revisions say
 * @param adopted what is taken over, as it is
 * @param messages what was left alone or not understood
 */
record LiveBase(Schema actual, Schema expected, Schema adopted, List<Message> messages) {

    /**
     * Reads and checks.
     *
     * @param desired tells which foreign objects are in the way
     * @param parents after which revisions the new one shall come; empty: after the head
     */
    static LiveBase read(
            DatabaseSession session, RevisionSet revisions, Schema desired, List<String> parents, Adoption adoption) {
        Ledger ledger = session.ledger(revisions);
        HistoryCheck.require(revisions, ledger);
        requireApplied(session, revisions, ledger, parents);
        Schema expected = session.visible(new SchemaHistory(revisions).after(ledger.applied()));
        LiveSchema live = session.live();
        Set<String> owned = expected.objects().keySet();
        Schema adopted = adopted(live.schema(), owned, desired, adoption);
        Hidden hidden = Hidden.of(session, live.schema(), desired.withObjects(union(desired, expected)));
        List<Message> drift = new ArrayList<>(hidden.messages().values());
        drift.addAll(Drift.of(live.schema(), hidden.without(expected), session.profile()));
        if (!drift.isEmpty()) {
            throw new RockhopperException(drift, null);
        }
        List<SchemaObject> mine = live.schema().objects().values().stream()
                .filter(object -> owned.contains(object.name())
                        || adopted.object(object.name()).isPresent())
                .toList();
        return new LiveBase(only(live.schema(), mine), expected, adopted, live.messages());
    }

    /** What is wanted, and what should be there. */
    private static List<SchemaObject> union(Schema desired, Schema expected) {
        List<SchemaObject> all = new ArrayList<>(expected.objects().values());
        desired.objects().values().stream()
                .filter(object -> expected.object(object.name()).isEmpty())
                .forEach(all::add);
        return all;
    }

    /** The objects of others are known by name, because views may read them. */
    private static Schema only(Schema live, List<SchemaObject> mine) {
        Schema own = live.withObjects(mine);
        List<UnmanagedObject> known = new ArrayList<>(live.unmanaged());
        live.objects().keySet().stream()
                .filter(name -> own.object(name).isEmpty())
                .forEach(name -> known.add(new UnmanagedObject(name, "no revision creates it")));
        return new Schema(own.database(), own.objects(), known);
    }

    private static void requireApplied(
            DatabaseSession session, RevisionSet revisions, Ledger ledger, List<String> parents) {
        RevisionTargets targets = new RevisionTargets(revisions.graph());
        List<RevisionNode> pending = (parents.isEmpty() ? List.of("head") : parents)
                .stream()
                        .flatMap(target -> targets.upgrade(ledger.applied(), target).stream())
                        .distinct()
                        .toList();
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
    private static Schema adopted(Schema live, Set<String> owned, Schema desired, Adoption adoption) {
        List<Message> taken = new ArrayList<>();
        List<SchemaObject> adopted = new ArrayList<>();
        for (SchemaObject object : live.objects().values()) {
            String name = object.name();
            if (owned.contains(name) || desired.object(name).isEmpty()) {
                continue;
            }
            if (adoption.accepts(ForeignNames.database(name).orElse(live.database()), ForeignNames.bare(name))) {
                adopted.add(object);
            } else {
                taken.add(
                        Message.error(
                                CliCode.NOT_OWNED,
                                ForeignNames.shown(name),
                                "The object exists in the database, and no revision creates it.",
                                "To take it over as it is: rockhopper revision --adopt " + ForeignNames.shown(name)
                                        + "; a whole database: rockhopper revision --offline -m baseline, then rockhopper stamp head."));
            }
        }
        if (!taken.isEmpty()) {
            throw new RockhopperException(taken, null);
        }
        return live.withObjects(adopted);
    }

    /** What the revisions say, and what is taken over: the schema before the plan. */
    Schema base() {
        Schema base = expected;
        for (SchemaObject object : adopted.objects().values()) {
            base = base.with(object);
        }
        return base;
    }
}
