/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.live.LiveSchema;
import dev.rockhopper.migrator.revision.RevisionNode;
import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.revision.RevisionTargets;
import dev.rockhopper.migrator.revision.SchemaHistory;
import dev.rockhopper.migrator.run.LockOwner;
import dev.rockhopper.migrator.run.Unfinished;
import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.text.ChangeText;
import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RunCode;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.Comparison;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.snapshot.Snapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says where revisions, database and entities stand. */
public final class StatusService {

    private final Project project;

    public StatusService(Project project) {
        this.project = project;
    }

    /**
     * The revisions of the folder and what the database says of them.
     *
     * @param revisions all revisions
     * @param ledger the books
     * @param database its name
     * @param holders who holds the locks, by database, the own one first; empty if nobody does
     */
    public record Status(RevisionSet revisions, Ledger ledger, String database, Map<String, LockOwner> holders) {

        public Status {
            holders = Collections.unmodifiableMap(new LinkedHashMap<>(holders));
        }

        /** Who holds the lock of the own database: a revision in the middle is under way then, or that run is dead. */
        public Optional<LockOwner> holder() {
            return Optional.ofNullable(holders.get(database));
        }

        /** What the database is at; several on branches, none before the first upgrade. */
        public List<RevisionNode> current() {
            Set<String> known = ledger.applied();
            return revisions.graph().newest(known);
        }

        /** What a plain upgrade would apply. */
        public List<RevisionNode> pending() {
            Set<String> applied = ledger.applied();
            return revisions.graph().inOrder().stream()
                    .filter(node -> !applied.contains(node.id()))
                    .toList();
        }

        /** Ids of applied revisions that are not among ours: a newer program was here. */
        public Set<String> unknown() {
            Set<String> unknown = new TreeSet<>(ledger.applied());
            unknown.removeAll(revisions.byId().keySet());
            return unknown;
        }

        /** An unfinished run, edited revisions, pending revisions; empty if there are none. */
        public List<Message> findings() {
            List<Message> findings = new ArrayList<>();
            ledger.interruption().ifPresent(half -> findings.add(unfinished(half, holder())));
            findings.addAll(HistoryCheck.edited(revisions, ledger));
            List<RevisionNode> heads = revisions.graph().heads();
            pending().forEach(node -> findings.add(StatusService.pending(node, heads.size() > 1)));
            return findings;
        }
    }

    /**
     * Revisions and books.
     *
     * @throws dev.rockhopper.schema.message.RockhopperException RH6019 if a revision is applied that is not among ours
     */
    public Status status() {
        Status status = standing();
        new RevisionTargets(status.revisions().graph())
                .requireKnown(status.ledger().applied());
        return status;
    }

    /** The same; the database may be ahead of us. */
    public Status standing() {
        RevisionSet revisions = project.revisions();
        try (DatabaseSession session = DatabaseSession.open(project)) {
            return standing(session, revisions, session.ledger(revisions));
        }
    }

    private static Status standing(DatabaseSession session, RevisionSet revisions, Ledger ledger) {
        return new Status(revisions, ledger, session.database(), session.lockHolders());
    }

    /**
     * Everything that keeps entities, revisions and database from being one: an unfinished run, edited files, pending revisions, drift,
     * changes of entities that no revision has.
     *
     * @return findings; empty if there is nothing to do
     */
    public List<Message> check() {
        RevisionSet revisions = project.revisions();
        List<Message> findings = new ArrayList<>();
        try (DatabaseSession session = DatabaseSession.open(project)) {
            Ledger ledger = session.ledger(revisions);
            new RevisionTargets(revisions.graph()).requireKnown(ledger.applied());
            findings.addAll(standing(session, revisions, ledger).findings());
            findings.addAll(drift(session, revisions, ledger));
            findings.addAll(
                    unwritten(revisions, session.profile(), "Write it: rockhopper revision -m \"what changes\""));
        }
        return findings;
    }

    /** What keeps entities and revisions from being one; asks no database. */
    public List<Message> checkOffline() {
        RevisionSet revisions = project.revisions();
        revisions.graph().head();
        return unwritten(
                revisions,
                project.settings().server().assumed(),
                "Write it: rockhopper revision --offline -m \"what changes\"");
    }

    /**
     * Compares the live database with the entities alone, whatever the revisions say.
     *
     * @return a finding for each object that the entities need otherwise; what entities do not know is no finding
     */
    public List<Message> validate() {
        DesiredSchema desired = DesiredSchema.read(project);
        try (DatabaseSession session = DatabaseSession.open(project)) {
            LiveSchema live = session.live();
            Hidden hidden = Hidden.of(session, live.schema(), desired.schema());
            List<Message> findings = new ArrayList<>(hidden.messages().values());
            desired.compareWith(live.schema(), Schema.empty(), session.profile(), Set.of()).changes().stream()
                    .filter(change -> !(change instanceof Change.Dropped)
                            && !hidden.messages().containsKey(change.object()))
                    .flatMap(change -> ChangeText.lines(change).stream()
                            .map(line -> finding(
                                    change.object(),
                                    "The database is not what the entities need: to do: " + line + ".",
                                    "Write a revision for it: rockhopper revision -m \"what changes\"")))
                    .forEach(findings::add);
            return findings;
        }
    }

    /** Where the database is not what its applied revisions say. */
    List<Message> drift(DatabaseSession session, RevisionSet revisions, Ledger ledger) {
        Schema expected = new SchemaHistory(revisions).after(ledger.applied()).inDatabase(session.database());
        StagePlanner planner = new StagePlanner(revisions, ledger.applied(), session.database());
        Schema now = project.visibility()
                .of(ledger.interruption()
                        .flatMap(planner::stage)
                        .flatMap(stage -> Midway.of(List.of(stage), ledger))
                        .map(Midway::schema)
                        .orElse(expected));
        Schema live = session.live().schema();
        Hidden hidden = Hidden.of(session, live, now);
        List<Message> findings = new ArrayList<>(hidden.messages().values());
        findings.addAll(Drift.of(live, hidden.without(now), session.profile()));
        return findings;
    }

    /** Changes of entities that no revision has yet. */
    private List<Message> unwritten(RevisionSet revisions, ServerProfile server, String remedy) {
        return entitiesAgainstRevisions(revisions, server).stream()
                .flatMap(comparison -> ChangeText.lines(comparison.changes()).stream())
                .map(line -> finding("entities", "No revision has this change: " + line + ".", remedy))
                .toList();
    }

    /** What leads from the newest revision to the entities; empty if there are no settings about entities. */
    Optional<Comparison> entitiesAgainstRevisions(RevisionSet revisions, ServerProfile server) {
        if (!project.hasEntities()) {
            return Optional.empty();
        }
        Snapshot newest = new SchemaHistory(revisions).newest();
        Schema base = project.visibility().of(newest.schema());
        return Optional.of(DesiredSchema.read(project).compareWith(base, base, server, Set.of()));
    }

    private static Message finding(String place, String text, String remedy) {
        return Message.error(CliCode.DIFFERENCE, place, text, remedy);
    }

    private static Message pending(RevisionNode node, boolean branches) {
        return Message.error(
                CliCode.NOT_AT_HEAD,
                node.origin(),
                "The revision " + node.title() + " is not applied.",
                branches
                        ? "There are several heads. Join them: rockhopper merge; or apply all of them: rockhopper upgrade heads"
                        : "Apply what is pending: rockhopper upgrade");
    }

    static Message unfinished(Unfinished half, Optional<LockOwner> holder) {
        String middle = half.direction().verb() + " is in the middle of this revision";
        return holder.map(owner -> Message.error(
                        RunCode.UNFINISHED,
                        half.revision(),
                        "A run is under way, or died: its " + middle + ", and the lock is held by "
                                + owner.describe(Instant.now()) + ".",
                        "Wait for it; if it is dead for certain: rockhopper unlock, then rockhopper resume."))
                .orElseGet(() -> Message.error(
                        RunCode.UNFINISHED,
                        half.revision(),
                        "A run ended in the middle of this revision.",
                        "Run rockhopper resume."));
    }
}
