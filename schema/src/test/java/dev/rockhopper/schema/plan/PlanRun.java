/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.ddl.ParsedStatement;
import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.SchemaDiff;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.model.Renames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.normalize.Normalizer;
import dev.rockhopper.schema.plan.draft.StatementHazards;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the way from one schema to another, and checks the laws of every plan. */
final class PlanRun {

    private final Schema before;
    private final Schema after;
    private final DiffOptions how;
    private final List<Change> changes;
    private final Plan plan;

    PlanRun(Schema before, Schema after, DiffOptions how, PlanOptions options) {
        this.before = before;
        this.after = after;
        this.how = how;
        this.changes = SchemaDiff.between(before, after, how);
        this.plan = Planner.plan(before, after, changes, options);
    }

    static PlanRun of(Scenario scenario) {
        Schema before = schema(scenario.before());
        Schema after = schema(scenario.after());
        DiffOptions how = DiffOptions.of(scenario.server())
                .withRenames(scenario.renames())
                .withFingerprints(scenario.applied(after));
        if (scenario.settings().contains("stated")) {
            how = how.withBase(before);
        }
        Optional<String> excluded = scenario.excluded();
        if (excluded.isPresent()) {
            how = how.withObjects(object -> !object.name().startsWith(excluded.get()));
        }
        return new PlanRun(
                before, after, scenario.managesPartitions() ? how.withManagedPartitions() : how, scenario.options());
    }

    static Schema schema(String ddl) {
        return SchemaFold.applyAll(
                Schema.empty().inDatabase("db"),
                DdlParser.parseScript(ddl).stream()
                        .map(ParsedStatement::statement)
                        .toList());
    }

    Schema before() {
        return before;
    }

    List<Change> changes() {
        return changes;
    }

    Plan plan() {
        return plan;
    }

    /** A plan without refusals leads to a schema in which the diff finds nothing to do. */
    void checkArrival() {
        if (plan.refusals().isEmpty()) {
            // A rebuild may leave the old table.
            DiffOptions visible = how.withRenames(Renames.NONE)
                    .withObjects(how.objects().and(object -> !object.name().endsWith("__new")));
            assertThat(essence(SchemaDiff.between(arrived(), after, visible)))
                    .as("left to do")
                    .isEmpty();
        }
    }

    /** Whoever judges the statements alone asks for no consent that the plan did not ask for. */
    void checkConsent() {
        Schema schema = normal(before);
        List<Hazard> judged = new ArrayList<>();
        for (Step step : plan.steps()) {
            judged.addAll(StatementHazards.losses(schema, step.statement()));
            schema = SchemaFold.apply(schema, step.statement());
        }
        List<Hazard> told =
                plan.steps().stream().flatMap(step -> step.hazards().stream()).toList();
        if (told.stream().noneMatch(hazard -> hazard.kind() == Hazard.Kind.DATA_LOSS)) {
            assertThat(judged).as("losses that the plan does not tell").isEmpty();
        }
    }

    /** The way back leads to what was. */
    void checkReturn() {
        if (plan.steps().stream().anyMatch(step -> step.reverse() instanceof Reverse.Impossible)) {
            return;
        }
        Schema schema = arrived();
        for (Reverse reverse : plan.wayBack()) {
            schema = SchemaFold.applyAll(schema, ((Reverse.By) reverse).statements());
        }
        List<Change> changes = SchemaDiff.between(schema, before, how.withRenames(Renames.NONE));
        assertThat(essence(changes)).as("not as before").isEmpty();
    }

    /** The schema after the plan. */
    Schema arrived() {
        Schema schema = normal(before);
        for (Step step : plan.steps()) {
            schema = SchemaFold.apply(schema, step.statement());
        }
        return schema;
    }

    private static List<Object> essence(List<Change> changes) {
        return changes.stream()
                .map(each -> each instanceof Change.TableAltered altered ? altered.changes() : each)
                .map(Object.class::cast)
                .toList();
    }

    private Schema normal(Schema schema) {
        ServerProfile server = how.server();
        return Normalizer.normalize(schema, server);
    }
}
