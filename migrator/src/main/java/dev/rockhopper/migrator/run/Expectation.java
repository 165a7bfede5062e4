/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Schema;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the revisions say is there before and after one step.
 *
 * @param before the schema before it
 * @param after the schema after it
 */
record Expectation(Schema before, Schema after) {

    /**
     * The expectation of a step.
     *
     * @param left steps that an operator left out, by position: they count as not done
     * @return empty if without the steps left out nobody can tell
     */
    static Optional<Expectation> of(Stage stage, int step, Set<Integer> left) {
        try {
            Schema before = stage.before();
            for (int i = 0; i < step; i++) {
                if (!left.contains(i)) {
                    before = SchemaFold.applyAll(before, stage.steps().get(i).effect());
                }
            }
            return Optional.of(new Expectation(
                    before, SchemaFold.applyAll(before, stage.steps().get(step).effect())));
        } catch (RockhopperException doesNotFit) {
            return Optional.empty();
        }
    }

    /** The names of the objects that the step makes, changes or drops. */
    Set<String> touched() {
        Set<String> names = new LinkedHashSet<>(before.objects().keySet());
        names.addAll(after.objects().keySet());
        names.removeIf(name ->
                Objects.equals(before.objects().get(name), after.objects().get(name)));
        return names;
    }
}
