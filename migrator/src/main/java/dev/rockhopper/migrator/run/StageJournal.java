/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the journal knows of a stage that begins or goes on. */
final class StageJournal {

    private final Map<Integer, JournalEntry> entries;

    private StageJournal(Map<Integer, JournalEntry> entries) {
        this.entries = entries;
    }

    /**
     * Opens the journal of a stage; steps of the other direction are over and forgotten.
     *
     * @throws StepFailedException RH7004 if steps were run that the revision no longer has
     */
    static StageJournal open(Stage stage, Books books) throws SQLException {
        Direction other = stage.direction() == Direction.UPGRADE ? Direction.DOWNGRADE : Direction.UPGRADE;
        books.forgetIfAny(stage.revision(), other);
        Map<Integer, JournalEntry> entries = books.journal(stage.revision(), stage.direction());
        for (JournalEntry entry : entries.values()) {
            if (entry.step() >= stage.steps().size() && entry.state() != StepState.FAILED) {
                throw Failures.changed(stage, entry.step(), entry);
            }
        }
        return new StageJournal(entries);
    }

    /** What is known of a step; null if it was never sent. */
    JournalEntry get(int step) {
        return entries.get(step);
    }

    /** The steps that an operator left out. */
    Set<Integer> left() {
        return entries.values().stream()
                .filter(entry -> entry.state() == StepState.SKIPPED)
                .map(JournalEntry::step)
                .collect(Collectors.toSet());
    }
}
