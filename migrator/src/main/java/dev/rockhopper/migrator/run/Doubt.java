/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.LiveSchemaReader;
import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.SchemaDiff;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.RunCode;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.server.ServerProfile;
import java.sql.Connection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Settles whether a step of an interrupted run took effect, by comparing the live objects with what is expected before and after it. */
final class Doubt {

    private final Connection connection;
    private final String database;
    private final ServerProfile server;

    Doubt(Connection connection, String database, ServerProfile server) {
        this.connection = connection;
        this.database = database;
        this.server = server;
    }

    /**
     * Whether the step is in effect; if not, it can be sent again.
     *
     * @throws RockhopperException if the live objects are neither as before nor as after the step
     */
    boolean tookEffect(Stage stage, int step, JournalEntry known) {
        RecordedStep recorded = stage.steps().get(step);
        if (recorded instanceof RecordedStep.Data) {
            return false;
        }
        Schema before =
                SchemaFold.applyAll(stage.before(), effects(stage.steps().subList(0, step)));
        Schema after = SchemaFold.applyAll(before, recorded.effect());
        Set<String> touched = touched(before, after);
        if (touched.isEmpty()) {
            throw inDoubt(stage, step, known, "its effect cannot be seen in the schema");
        }
        Schema live = new LiveSchemaReader(List.of(connection)).read(database).schema();
        if (same(live, after, touched)) {
            return true;
        }
        if (same(live, before, touched)) {
            return false;
        }
        throw inDoubt(
                stage,
                step,
                known,
                "the live " + String.join(", ", touched) + " is neither as before nor as after the step");
    }

    private static List<dev.rockhopper.schema.statement.Statement> effects(List<RecordedStep> steps) {
        return steps.stream().flatMap(step -> step.effect().stream()).collect(Collectors.toList());
    }

    private static Set<String> touched(Schema before, Schema after) {
        Set<String> names = new LinkedHashSet<>(before.objects().keySet());
        names.addAll(after.objects().keySet());
        names.removeIf(name ->
                Objects.equals(before.objects().get(name), after.objects().get(name)));
        return names;
    }

    private boolean same(Schema live, Schema expected, Set<String> touched) {
        DiffOptions options = DiffOptions.of(server).withObjects(object -> touched.contains(object.name()));
        return SchemaDiff.between(live, expected, options).isEmpty();
    }

    private static RockhopperException inDoubt(Stage stage, int step, JournalEntry known, String why) {
        return new RockhopperException(Message.error(
                RunCode.STEP_IN_DOUBT,
                stage.revision() + " step " + (step + 1),
                "An interrupted run may have sent this step, and " + why + ". The journal says " + known.state()
                        + " for: " + known.statement(),
                "Look at the object, then say whether it was done: rockhopper resume --mark done|not-run"));
    }
}
