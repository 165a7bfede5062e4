/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.schema.server.ServerProfile;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the journal knows of a stage that begins or goes on. */
final class StageJournal {

    private final Map<Integer, JournalEntry> entries;
    private final StageSchemas schemas;

    private StageJournal(Stage stage, Map<Integer, JournalEntry> entries) {
        this.entries = entries;
        this.schemas = StageSchemas.of(stage, left(entries));
    }

    /**
     * Opens the journal of a stage: steps of the other direction are over and forgotten, those to come are written as planned.
     *
     * @throws StepFailedException RH7004 if steps were run that the revision no longer has
     */
    static StageJournal open(Stage stage, ServerProfile server, Books books) throws SQLException {
        Direction other = stage.direction() == Direction.UPGRADE ? Direction.DOWNGRADE : Direction.UPGRADE;
        books.forgetIfAny(stage.revision(), other);
        Map<Integer, JournalEntry> entries = books.journal(stage.revision(), stage.direction());
        requireStepsThatRan(stage, entries);
        plan(stage, server, entries, books);
        return new StageJournal(stage, entries);
    }

    private static void requireStepsThatRan(Stage stage, Map<Integer, JournalEntry> entries) {
        for (JournalEntry entry : entries.values()) {
            if (entry.step() >= stage.steps().size() && !entry.state().isOpen()) {
                throw Failures.changed(stage, entry.step(), entry);
            }
        }
    }

    /** Writes the steps that are not there yet, or not as they are now, in one statement. */
    private static void plan(Stage stage, ServerProfile server, Map<Integer, JournalEntry> entries, Books books)
            throws SQLException {
        List<JournalEntry> planned = new ArrayList<>();
        for (int step = 0; step < stage.steps().size(); step++) {
            JournalEntry known = entries.get(step);
            String text = StepText.of(stage.steps().get(step), server);
            boolean stale = known != null
                    && known.state() == StepState.PLANNED
                    && !known.hash().equals(StepText.hash(text));
            if (known == null || stale) {
                planned.add(JournalEntry.planned(stage, step, text));
            }
        }
        books.write(planned);
        if (entries.keySet().stream().anyMatch(step -> step >= stage.steps().size())) {
            books.forgetFrom(stage.revision(), stage.direction(), stage.steps().size());
        }
    }

    /** What is known of a step; null if it was never sent. */
    JournalEntry get(int step) {
        return entries.get(step);
    }

    /** What is expected around a step, without the steps that an operator left out. */
    Optional<Expectation> expectation(int step) {
        return schemas.around(step);
    }

    /** Whether the stage as a whole makes an object that was not there before. */
    boolean isNew(String object) {
        return schemas.isNew(object);
    }

    private static Set<Integer> left(Map<Integer, JournalEntry> entries) {
        return entries.values().stream()
                .filter(entry -> entry.state() == StepState.SKIPPED)
                .map(JournalEntry::step)
                .collect(Collectors.toSet());
    }
}
