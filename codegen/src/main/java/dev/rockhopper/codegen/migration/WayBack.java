/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.Hazard;
import dev.rockhopper.schema.plan.Plan;
import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.plan.Step;
import dev.rockhopper.schema.plan.cost.StatementCost;
import dev.rockhopper.schema.plan.draft.StatementHazards;
import dev.rockhopper.schema.server.Capabilities;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way back of a plan, with what a reviewer should know of it. */
final class WayBack {

    private final Optional<Capabilities> server;
    private final List<MigrationStep> steps = new ArrayList<>();
    private Schema schema;

    private WayBack(Schema schema, Optional<Capabilities> server) {
        this.schema = schema;
        this.server = server;
    }

    /** Without costs, which depend on the schema. */
    static List<MigrationStep> of(Plan plan) {
        return new WayBack(Schema.empty(), Optional.empty()).steps(plan);
    }

    /**
     * With costs.
     *
     * @param before the schema before the plan
     */
    static List<MigrationStep> of(Plan plan, Schema before, Capabilities server) {
        Schema after = SchemaFold.applyAll(
                before, plan.steps().stream().map(Step::statement).toList());
        return new WayBack(after, Optional.of(server)).steps(plan);
    }

    private List<MigrationStep> steps(Plan plan) {
        for (Reverse reverse : plan.wayBack()) {
            if (reverse instanceof Reverse.Impossible impossible) {
                steps.add(new MigrationStep.Irreversible(impossible.reason(), List.of()));
            } else {
                ((Reverse.By) reverse).statements().forEach(this::add);
            }
        }
        return steps;
    }

    private void add(Statement statement) {
        List<String> comments = new ArrayList<>();
        List<Hazard> losses = StatementHazards.losses(schema, statement);
        server.ifPresent(capabilities -> {
            comments.addAll(MigrationStep.words(StatementCost.of(schema, statement, capabilities)));
            schema = isWhole() ? SchemaFold.apply(schema, statement) : schema;
        });
        losses.forEach(loss -> comments.add(MigrationStep.words(loss)));
        steps.add(new MigrationStep.Run(statement, comments));
    }

    /** Behind a step that cannot be undone the statements do not fit the schema; nothing runs there anyway. */
    private boolean isWhole() {
        return steps.stream().noneMatch(MigrationStep.Irreversible.class::isInstance);
    }
}
