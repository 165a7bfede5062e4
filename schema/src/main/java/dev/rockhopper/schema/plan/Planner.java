/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import dev.rockhopper.schema.ddl.SynchronousViews;
import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.plan.draft.Draft;
import dev.rockhopper.schema.plan.object.ActivationPlanner;
import dev.rockhopper.schema.plan.object.CreatePlanner;
import dev.rockhopper.schema.plan.object.DropPlanner;
import dev.rockhopper.schema.plan.object.MaterializedViewPlanner;
import dev.rockhopper.schema.plan.object.RenamePlanner;
import dev.rockhopper.schema.plan.object.ViewPlanner;
import dev.rockhopper.schema.plan.order.DependencyGraph;
import dev.rockhopper.schema.plan.rebuild.Colocation;
import dev.rockhopper.schema.plan.rebuild.RebuildPlanner;
import dev.rockhopper.schema.plan.table.TablePlanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns changes into ordered steps.
 *
 * <p>The order: views and materialized views that go away, in reverse order of dependency; renames; then every object in the order of
 * dependency: created, altered or made active again; at last tables that go away, when nothing reads them any more.
 */
public final class Planner {

    private final Draft draft;
    private final Schema desired;
    private final List<Change> changes;

    private Planner(Schema actual, Schema desired, List<Change> changes, PlanOptions options) {
        this.draft = Draft.start(actual, options);
        this.desired = SynchronousViews.inTables(desired);
        this.changes = changes;
    }

    /**
     * The plan that makes the changes.
     *
     * @param actual the schema as it is
     * @param desired the schema as it shall be
     * @param changes what differs, as the diff of the two found it
     */
    public static Plan plan(Schema actual, Schema desired, List<Change> changes, PlanOptions options) {
        return changes.isEmpty()
                ? new Plan(List.of(), List.of(), List.of(), List.of())
                : new Planner(actual, desired, changes, options).run();
    }

    private Plan run() {
        dropViews();
        RenamePlanner.plan(draft, of(Change.Renamed.class));
        reach();
        dropTables();
        Colocation.join(draft);
        return draft.plan();
    }

    /** Also whatever holds a name that an object of another kind shall have. */
    private void dropViews() {
        Map<String, Change> going = new HashMap<>();
        of(Change.Dropped.class).stream()
                .filter(change -> !(change.actual() instanceof Table))
                .forEach(change -> going.put(change.object(), change));
        of(Change.KindChanged.class).forEach(change -> going.put(change.object(), change));
        drop(going);
    }

    private void dropTables() {
        Map<String, Change> going = new HashMap<>();
        of(Change.Dropped.class).stream()
                .filter(change -> change.actual() instanceof Table)
                .forEach(change -> going.put(change.object(), change));
        drop(going);
    }

    private void drop(Map<String, Change> going) {
        for (String name : DependencyGraph.of(draft.schema()).reverseOrder()) {
            Change change = going.get(name);
            if (change != null) {
                DropPlanner.plan(draft, change, draft.schema().objects().get(name));
            }
        }
    }

    private void reach() {
        Schema union = draft.schema().withAll(desired.objects().values());
        Map<String, Change> byName = new HashMap<>();
        changes.stream()
                .filter(change -> !(change instanceof Change.Dropped || change instanceof Change.Renamed))
                .forEach(change -> byName.put(change.object(), change));
        DependencyGraph graph = DependencyGraph.of(union);
        BaseCheck check = new BaseCheck(draft, desired, union, graph);
        for (String name : graph.order()) {
            Change change = byName.get(name);
            if (!MaterializedViewPlanner.replaces(change)) {
                ActivationPlanner.plan(draft, name, desired);
            }
            if (change != null && check.accepts(change) && isValid(change)) {
                plan(change);
            }
        }
    }

    /** Tables that are altered are looked at when it is clear how they will be. */
    private boolean isValid(Change change) {
        SchemaObject wanted = desired.objects().get(change.object());
        boolean later = wanted == null || change instanceof Change.TableAltered;
        return later || ValidityCheck.accepts(draft, change, Optional.empty(), wanted);
    }

    private void plan(Change change) {
        if (change instanceof Change.Created created) {
            CreatePlanner.plan(draft, change, created.wanted());
        } else if (change instanceof Change.KindChanged kind) {
            CreatePlanner.plan(draft, change, kind.wanted());
        } else if (change instanceof Change.ViewAltered view) {
            ViewPlanner.plan(draft, view);
        } else if (change instanceof Change.MaterializedViewAltered view) {
            MaterializedViewPlanner.plan(draft, view);
        } else if (change instanceof Change.TableAltered table) {
            plan(table);
        }
    }

    /**
     * By ALTER if that reaches the wanted table; else, where it is allowed, by a rebuild of the whole table. What would be no valid table
     * without the changes that are refused is not begun.
     */
    private void plan(Change.TableAltered change) {
        Draft attempt = draft.fork();
        TablePlanner.plan(attempt, change);
        boolean rebuild = attempt.refusals().stream().anyMatch(Refusal::rebuildable)
                && draft.options().mayRebuild(change.object());
        Draft chosen = attempt;
        if (rebuild) {
            chosen = draft.fork();
            RebuildPlanner.plan(chosen, change);
        }
        SchemaObject before = draft.schema().objects().get(change.object());
        SchemaObject after = chosen.schema().objects().get(change.object());
        boolean halfway = !chosen.refusals().isEmpty()
                && !ValidityCheck.newErrors(draft, Optional.of(before), after).isEmpty();
        if (halfway) {
            chosen.refusals().forEach(each -> draft.refuse(each.cause(), each.message(), each.rebuildable()));
        } else if (ValidityCheck.accepts(draft, change, Optional.of(before), after)) {
            draft.absorb(chosen);
        }
    }

    private <T extends Change> List<T> of(Class<T> kind) {
        List<T> found = new ArrayList<>();
        changes.stream().filter(kind::isInstance).map(kind::cast).forEach(found::add);
        return found;
    }
}
