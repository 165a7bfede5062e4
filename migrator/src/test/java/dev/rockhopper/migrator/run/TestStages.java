/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.migrator.migration.Operations;
import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.migrator.migration.Recorder;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Builds stages as revisions would. */
final class TestStages {

    private final String database;
    private Schema schema = Schema.empty();
    private final List<Stage> stages = new ArrayList<>();

    TestStages(String database) {
        this.database = database;
    }

    TestStages upgrade(String revision, Consumer<Operations> method) {
        return add(revision, Direction.UPGRADE, method);
    }

    TestStages downgrade(String revision, Consumer<Operations> method) {
        return add(revision, Direction.DOWNGRADE, method);
    }

    private TestStages add(String revision, Direction direction, Consumer<Operations> method) {
        List<RecordedStep> steps = Recorder.record(revision, method);
        Schema before = schema.inDatabase(database);
        stages.add(new Stage(revision, "message of " + revision, List.of(), "sum", direction, before, steps));
        schema = steps.stream().reduce(before, (state, step) -> SchemaFold.applyAll(state, step.effect()), (a, b) -> b);
        return this;
    }

    List<Stage> all() {
        return List.copyOf(stages);
    }

    Stage last() {
        return stages.get(stages.size() - 1);
    }

    List<Stage> newest() {
        return List.of(last());
    }
}
