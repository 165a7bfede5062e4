/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import dev.rockhopper.live.LiveSchema;
import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.Comparison;
import dev.rockhopper.schema.plan.Plan;
import dev.rockhopper.schema.plan.PlanOptions;
import dev.rockhopper.schema.plan.Planner;
import dev.rockhopper.schema.plan.Step;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.statement.Statement;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * How entities and database differ. Objects that no entity maps do not count.
 *
 * @param server what the database runs on
 * @param database what the database holds
 * @param model what the entities say
 * @param compared the two, with the plan from one to the other
 */
record EntityComparison(ServerProfile server, LiveSchema database, EntityModel model, Comparison compared) {

    /** Of what counts, as {@link ToolSettings#VISIBLE} says. */
    static EntityComparison of(ServerConnection connection, EntityModel model, UnaryOperator<Schema> visible) {
        return of(connection, List.of(), model, visible);
    }

    /** The same of further databases, too. */
    static EntityComparison of(
            ServerConnection connection, List<String> others, EntityModel model, UnaryOperator<Schema> visible) {
        LiveSchema live = connection.schema(others);
        Schema desired = model.schema().inDatabase(live.schema().database());
        return of(
                connection.server(),
                new LiveSchema(visible.apply(live.schema()), live.inactive(), live.messages()),
                new EntityModel(visible.apply(desired), model.renames(), model.messages(), model.origins()));
    }

    static EntityComparison of(ServerProfile server, LiveSchema database, EntityModel model) {
        Schema desired = model.schema();
        DiffOptions options = DiffOptions.of(server)
                .withRenames(model.renames())
                .withObjects(object -> desired.object(object.name()).isPresent()
                        || model.renames().tables().containsValue(object.name()));
        return new EntityComparison(
                server, database, model, Comparison.of(database.schema(), desired, options, Set.of()));
    }

    /** What differs. */
    List<Change> changes() {
        return compared.changes().stream()
                .filter(change -> !(change instanceof Change.Dropped))
                .toList();
    }

    /** The materialized views of the entities that the server has stopped to refresh. */
    List<String> inactive() {
        return database.inactive().stream()
                .filter(view -> model.schema()
                        .object(view)
                        .filter(MaterializedView.class::isInstance)
                        .isPresent())
                .sorted()
                .toList();
    }

    /** The plan that makes some of the changes. */
    Plan plan(List<Change> some) {
        return Planner.plan(database.schema(), model.schema(), some, PlanOptions.of(server));
    }

    /** The statement of a step. */
    String sql(Step step) {
        return sql(step.statement());
    }

    /** The text of a statement. */
    String sql(Statement statement) {
        return new DdlRenderer(server).render(statement);
    }
}
