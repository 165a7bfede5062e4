/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.run.JournalEntry;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.migrator.run.StageSchemas;
import dev.rockhopper.migrator.run.StepState;
import dev.rockhopper.schema.model.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What should be there in the middle of a revision, as far as its journal tells: what a step in doubt touches, or one of which a person said
 * what became of it, is looked at when the run comes to it.
 *
 * @param stage the revision
 * @param entries its steps as the journal has them, by position
 */
record Midway(Stage stage, Map<Integer, JournalEntry> entries) {

    /** The middle in which a run ended; empty if its revision is not among the stages. */
    static Optional<Midway> of(List<Stage> stages, Ledger ledger) {
        return ledger.interruption()
                .flatMap(half -> stages.stream()
                        .filter(stage ->
                                stage.revision().equals(half.revision()) && stage.direction() == half.direction())
                        .findFirst())
                .map(stage -> new Midway(
                        stage,
                        ledger.steps(stage.revision()).stream()
                                .filter(entry -> entry.direction() == stage.direction())
                                .collect(Collectors.toMap(JournalEntry::step, Function.identity()))));
    }

    /** The schema; without what the revision changes at all if nobody can tell how it is between its steps. */
    Schema schema() {
        StageSchemas all = StageSchemas.of(stage);
        Set<Integer> left = new HashSet<>();
        Set<String> open = new HashSet<>();
        entries.forEach((step, entry) -> {
            if (entry.state() == StepState.SKIPPED) {
                left.add(step);
            }
            if (entry.state() == StepState.SKIPPED || entry.state().isInDoubt() || entry.isMarked()) {
                open.addAll(all.touched(step));
            }
        });
        return StageSchemas.of(stage, left)
                .before(next())
                .map(schema -> without(schema, open))
                .orElseGet(() -> without(stage.before(), all.touched()));
    }

    /** The first step that is not settled. */
    private int next() {
        int step = 0;
        while (entries.containsKey(step) && entries.get(step).state().isSettled()) {
            step++;
        }
        return step;
    }

    private static Schema without(Schema schema, Set<String> names) {
        return schema.withObjects(schema.objects().values().stream()
                .filter(object -> !names.contains(object.name()))
                .toList());
    }
}
