/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A revision in whose middle a run ended.
 *
 * @param revision its id
 * @param direction which way it was being run
 * @param settled how many of its steps are done or left out
 * @param open the first step that is neither, if the journal knows one: it failed or is in doubt
 */
public record Unfinished(String revision, Direction direction, int settled, Optional<JournalEntry> open) {

    /**
     * The unfinished revisions: an upgrade that is not in the history, a downgrade that still is.
     *
     * <p>A revision whose first step was refused is not begun: it may be edited, or left.
     *
     * @param applied the revisions in the history
     */
    static List<Unfinished> in(List<JournalEntry> journal, Set<String> applied) {
        Map<String, List<JournalEntry>> begun = new LinkedHashMap<>();
        for (JournalEntry entry : journal) {
            if ((entry.direction() == Direction.UPGRADE) != applied.contains(entry.revision())) {
                begun.computeIfAbsent(entry.revision(), key -> new ArrayList<>())
                        .add(entry);
            }
        }
        return begun.values().stream()
                .filter(entries ->
                        entries.stream().anyMatch(entry -> !entry.state().isOpen()))
                .map(Unfinished::of)
                .toList();
    }

    private static Unfinished of(List<JournalEntry> entries) {
        int settled = (int)
                entries.stream().filter(entry -> entry.state().isSettled()).count();
        return new Unfinished(
                entries.get(0).revision(),
                entries.get(0).direction(),
                settled,
                entries.stream().filter(entry -> !entry.state().isSettled()).findFirst());
    }
}
