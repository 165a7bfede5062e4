/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.revision.RevisionNode;
import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.revision.RevisionTargets;
import dev.rockhopper.migrator.run.Books;
import dev.rockhopper.migrator.run.HistoryEntry;
import dev.rockhopper.migrator.run.RunLock;
import dev.rockhopper.migrator.run.Stage;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes into the books where a database is, without running anything. */
public final class StampService {

    private final Project project;

    public StampService(Project project) {
        this.project = project;
    }

    /**
     * Marks the target and all before it as applied, and everything else as not.
     *
     * @return the revisions that the database counts as being at now
     */
    public List<RevisionNode> stamp(String target) {
        RevisionSet revisions = project.revisions();
        try (DatabaseSession session = DatabaseSession.open(project)) {
            return stamp(session, revisions, target);
        }
    }

    private static List<RevisionNode> stamp(DatabaseSession session, RevisionSet revisions, String target) {
        try (RunLock lock = session.lockBooks("stamp")) {
            session.newBooks().create(session.profile());
            Ledger ledger = session.ledger();
            Set<String> applied = ledger.applied();
            Set<String> known = new HashSet<>(applied);
            known.retainAll(revisions.byId().keySet());
            List<RevisionNode> positions = new RevisionTargets(revisions.graph()).positions(known, target);
            List<RevisionNode> wanted = revisions.graph().upTo(ids(positions));
            Books books = session.books();
            Set<String> written = unchanged(revisions, ledger);
            for (Stage stage : stages(session, revisions, wanted)) {
                if (!written.contains(stage.revision())) {
                    books.applied(stage);
                }
            }
            Set<String> ids = new HashSet<>(ids(wanted));
            for (String id : applied) {
                if (!ids.contains(id)) {
                    books.reverted(id);
                }
            }
            return positions;
        } catch (SQLException e) {
            throw RunService.failed(session, e);
        }
    }

    /** What the books say already, so that it stays known when and by whom it was applied. */
    private static Set<String> unchanged(RevisionSet revisions, Ledger ledger) {
        return ledger.history().stream()
                .filter(entry -> revisions.byId().containsKey(entry.revision()))
                .filter(entry -> !HistoryCheck.isEdited(entry, revisions.byId().get(entry.revision())))
                .map(HistoryEntry::revision)
                .collect(Collectors.toSet());
    }

    private static List<Stage> stages(DatabaseSession session, RevisionSet revisions, List<RevisionNode> wanted) {
        return new StagePlanner(revisions, Set.of(), session.database()).upgrade(wanted);
    }

    private static List<String> ids(List<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::id).collect(Collectors.toList());
    }
}
