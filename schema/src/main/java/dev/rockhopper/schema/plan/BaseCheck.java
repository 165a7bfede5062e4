/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.UnmanagedObject;
import dev.rockhopper.schema.plan.draft.Draft;
import dev.rockhopper.schema.plan.order.DependencyGraph;
import dev.rockhopper.schema.plan.order.References;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether everything that a view reads will exist when the view is created; views that read each other never can be. */
final class BaseCheck {

    private final Draft draft;
    private final Schema desired;
    private final Schema union;
    private final DependencyGraph graph;

    BaseCheck(Draft draft, Schema desired, Schema union, DependencyGraph graph) {
        this.draft = draft;
        this.desired = desired;
        this.union = union;
        this.graph = graph;
    }

    /** False if the change was refused. */
    boolean accepts(Change change) {
        SchemaObject object = desired.objects().get(change.object());
        if (object == null || object instanceof Table) {
            return true;
        }
        Optional<List<String>> cycle = graph.cycles().stream()
                .filter(each -> each.contains(object.name()))
                .findFirst();
        if (cycle.isPresent()) {
            return refuse(
                    change,
                    PlanCode.CYCLE,
                    "These views read each other: " + String.join(", ", cycle.get()) + ".",
                    "let one of them read tables only");
        }
        for (String base : References.of(object, union.database())) {
            if (!isManaged(base)) {
                continue;
            }
            if (!exists(base)) {
                return refuse(
                        change,
                        PlanCode.MISSING_BASE,
                        "It reads " + ForeignNames.shown(base) + ", which neither exists nor is created.",
                        "correct the query, or add the missing object to the schema");
            }
            Optional<String> obstacle = BaseObstacle.of(
                    object,
                    draft.schema().objects().get(base),
                    desired.objects().get(base),
                    partitionsRefused(base));
            if (obstacle.isPresent()) {
                return refuse(
                        change,
                        PlanCode.MISSING_BASE,
                        obstacle.get(),
                        "what stands in the way of " + base + " must be settled first");
            }
        }
        return true;
    }

    private boolean partitionsRefused(String table) {
        return draft.refusals().stream()
                .anyMatch(refusal -> refusal.cause().object().equals(table)
                        && refusal.message().code() == PlanCode.PARTITION_CHANGE);
    }

    /** Of a database that the schema knows nothing of nobody can tell what is there. */
    private boolean isManaged(String name) {
        Optional<String> database = ForeignNames.database(name);
        return database.isEmpty()
                || Stream.concat(
                                union.objects().keySet().stream(),
                                draft.schema().unmanaged().stream().map(UnmanagedObject::name))
                        .anyMatch(each -> ForeignNames.database(each).equals(database));
    }

    private boolean exists(String name) {
        return union.object(name).isPresent()
                || draft.schema().unmanaged().stream()
                        .map(UnmanagedObject::name)
                        .anyMatch(name::equals);
    }

    private boolean refuse(Change change, PlanCode code, String text, String remedy) {
        draft.refuse(change, Message.error(code, change.object(), text, remedy), false);
        return false;
    }
}
