/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The schema between the steps of a stage, as its revision says. */
public final class StageSchemas {

    /** Before the first step, after the first … as far as the steps fit. */
    private final List<Schema> schemas = new ArrayList<>();

    private StageSchemas() {}

    /** When every step takes effect. */
    public static StageSchemas of(Stage stage) {
        return of(stage, Set.of());
    }

    /**
     * When some steps do not take effect.
     *
     * @param left steps that an operator left out, by position
     */
    public static StageSchemas of(Stage stage, Set<Integer> left) {
        StageSchemas all = new StageSchemas();
        Schema schema = stage.before();
        all.schemas.add(schema);
        try {
            for (int step = 0; step < stage.steps().size(); step++) {
                if (!left.contains(step)) {
                    schema = SchemaFold.applyAll(schema, stage.steps().get(step).effect());
                }
                all.schemas.add(schema);
            }
        } catch (RockhopperException doesNotFit) {
            return all;
        }
        return all;
    }

    /** The schema before a step, from 0; empty if nobody can tell. */
    public Optional<Schema> before(int step) {
        return step < schemas.size() ? Optional.of(schemas.get(step)) : Optional.empty();
    }

    /** The names of all objects that steps make, change or drop. */
    public Set<String> touched() {
        Set<String> names = new HashSet<>();
        for (int step = 0; step + 1 < schemas.size(); step++) {
            around(step).ifPresent(each -> names.addAll(each.touched()));
        }
        return names;
    }

    /** The names of the objects that a step makes, changes or drops; of all steps if nobody can tell. */
    public Set<String> touched(int step) {
        return step + 1 < schemas.size() ? Set.copyOf(around(step).orElseThrow().touched()) : touched();
    }

    /** The names of all objects that are there at the end and were not at the beginning. */
    public Set<String> made() {
        Set<String> names =
                new HashSet<>(schemas.get(schemas.size() - 1).objects().keySet());
        names.removeAll(schemas.get(0).objects().keySet());
        return names;
    }

    /** Whether an object is there at the end and was not at the beginning. */
    boolean isNew(String object) {
        return schemas.get(0).object(object).isEmpty()
                && schemas.get(schemas.size() - 1).object(object).isPresent();
    }

    /** What is there before and after a step; empty if without the steps left out nobody can tell. */
    Optional<Expectation> around(int step) {
        return before(step + 1).map(after -> new Expectation(schemas.get(step), after));
    }
}
