/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.ddl.TableReferences;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.SchemaDiff;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.UnmanagedObject;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.plan.Plan;
import dev.rockhopper.schema.plan.PlanOptions;
import dev.rockhopper.schema.plan.Planner;
import dev.rockhopper.schema.plan.Refusal;
import dev.rockhopper.schema.plan.Step;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Statements that create or drop a whole schema, whatever the database holds. */
final class OfflinePlans {

    private final ServerProfile server;

    OfflinePlans(ServerProfile server) {
        this.server = server;
    }

    /** CREATE for every object, in the order of dependency. */
    List<String> create(Schema desired) {
        Schema nothing = new Schema(desired.database(), java.util.Map.of(), others(desired));
        return statements(nothing, desired).stream().map(this::render).toList();
    }

    /** DROP IF EXISTS for every object, in the reverse order of dependency. */
    List<String> drop(Schema existing) {
        Schema nothing = new Schema(existing.database(), java.util.Map.of(), List.of());
        return statements(existing, nothing).stream()
                .map(statement -> statement instanceof DropObject drop
                        ? new DropObject(drop.kind(), drop.name(), true, drop.force())
                        : statement)
                .map(this::render)
                .toList();
    }

    private List<Statement> statements(Schema actual, Schema desired) {
        Plan plan = Planner.plan(
                actual, desired, SchemaDiff.between(actual, desired, DiffOptions.of(server)), PlanOptions.of(server));
        List<Message> refused = plan.refusals().stream().map(Refusal::message).toList();
        if (!refused.isEmpty()) {
            throw new RockhopperException(refused, null);
        }
        return plan.steps().stream().map(Step::statement).toList();
    }

    /** What views read and no entity maps is taken to exist. */
    private static List<UnmanagedObject> others(Schema desired) {
        Set<String> names = new LinkedHashSet<>();
        for (SchemaObject object : desired.objects().values()) {
            query(object)
                    .forEach(query -> TableReferences.of(query).stream()
                            .map(ObjectName::name)
                            .filter(name -> desired.object(name).isEmpty())
                            .forEach(names::add));
        }
        List<UnmanagedObject> others = new ArrayList<>();
        names.forEach(name -> others.add(new UnmanagedObject(name, "read by a view, mapped by no entity")));
        return others;
    }

    private static List<String> query(SchemaObject object) {
        if (object instanceof View view) {
            return List.of(view.query());
        }
        return object instanceof MaterializedView view ? List.of(view.query()) : List.of();
    }

    private String render(Statement statement) {
        return new DdlRenderer(server).render(statement);
    }
}
