/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.migrator.revision.RevisionGraph;
import dev.rockhopper.migrator.revision.RevisionNode;
import dev.rockhopper.migrator.revision.Squashed;
import dev.rockhopper.migrator.run.Books;
import dev.rockhopper.migrator.run.HistoryEntry;
import dev.rockhopper.migrator.run.JournalEntry;
import dev.rockhopper.migrator.run.Unfinished;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.RunCode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the books of a database say, read at one moment.
 *
 * @param history applied revisions, oldest first
 * @param journal steps that were run
 * @param unfinished revisions in whose middle a run ended
 */
public record Ledger(List<HistoryEntry> history, List<JournalEntry> journal, List<Unfinished> unfinished) {

    public Ledger {
        history = List.copyOf(history);
        journal = List.copyOf(journal);
        unfinished = List.copyOf(unfinished);
    }

    /**
     * Reads the books; no books are empty books.
     *
     * @throws RockhopperException RH7009 if they cannot be read: that is never taken for an empty history
     */
    static Ledger read(Books books) {
        try {
            List<HistoryEntry> history = books.history();
            List<JournalEntry> journal = books.journal();
            return new Ledger(history, journal, Books.unfinished(history, journal));
        } catch (SQLException e) {
            throw unreadable(books, e);
        }
    }

    /**
     * The same in the words of the present revisions: where the squashed ones are applied, so is their replacement.
     *
     * @throws RockhopperException RH6044 if only some of the squashed revisions are applied
     */
    Ledger after(RevisionGraph graph) {
        Set<String> applied = applied();
        Set<String> held = Squashed.applied(graph, applied);
        if (held.equals(applied)) {
            return this;
        }
        List<HistoryEntry> entries = new ArrayList<>(history.stream()
                .filter(entry -> held.contains(entry.revision()))
                .toList());
        for (RevisionNode node : graph.inOrder()) {
            if (held.contains(node.id()) && !applied.contains(node.id())) {
                HistoryEntry last = history.stream()
                        .filter(entry -> node.replaces().contains(entry.revision()))
                        .reduce((one, next) -> next)
                        .orElseThrow();
                entries.add(new HistoryEntry(
                        node.id(), node.parents(), node.message(), "", last.appliedAt(), last.appliedBy()));
            }
        }
        return new Ledger(entries, journal, unfinished);
    }

    /** Ids of the applied revisions. */
    public Set<String> applied() {
        return history.stream().map(HistoryEntry::revision).collect(Collectors.toSet());
    }

    /** The revision that must be finished first. */
    public Optional<Unfinished> interruption() {
        return unfinished.stream().findFirst();
    }

    /** The steps of a revision, by position. */
    public List<JournalEntry> steps(String revision) {
        return journal.stream()
                .filter(entry -> entry.revision().equals(revision))
                .toList();
    }

    private static RockhopperException unreadable(Books books, SQLException e) {
        return new RockhopperException(
                Message.error(
                        RunCode.BOOKS,
                        books.tables().history() + ", " + books.tables().journal(),
                        "What was applied cannot be read: " + ServerErrors.text(e),
                        ServerErrors.isConnectionFailure(e)
                                ? "Check that the FE is up and run it again."
                                : "Grant the user SELECT and INSERT on these tables; nothing was changed."),
                e);
    }
}
