/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.SchemaDiff;
import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.Plan;
import dev.rockhopper.schema.plan.PlanOptions;
import dev.rockhopper.schema.plan.Planner;
import dev.rockhopper.schema.plan.Step;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.List;

/**
 * How entities and database differ. Objects that no entity maps do not count.
 *
 * @param server what the database runs on
 * @param actual all that the database holds
 * @param model what the entities say
 * @param changes what differs
 */
record Comparison(ServerProfile server, Schema actual, EntityModel model, List<Change> changes) {

    static Comparison of(ServerConnection connection, EntityModel model) {
        return of(connection.server(), connection.schema(), model);
    }

    static Comparison of(ServerProfile server, Schema actual, EntityModel model) {
        Schema desired = model.schema();
        DiffOptions options = DiffOptions.of(server)
                .withRenames(model.renames())
                .withObjects(object -> desired.object(object.name()).isPresent()
                        || model.renames().tables().containsValue(object.name()));
        return new Comparison(
                server,
                actual,
                model,
                SchemaDiff.between(actual, desired, options).stream()
                        .filter(change -> !(change instanceof Change.Dropped))
                        .toList());
    }

    /** The plan that makes some of the changes. */
    Plan plan(List<Change> some) {
        return Planner.plan(actual, model.schema(), some, PlanOptions.of(server));
    }

    /** The statement of a step. */
    String sql(Step step) {
        return new DdlRenderer(server).render(step.statement());
    }
}
