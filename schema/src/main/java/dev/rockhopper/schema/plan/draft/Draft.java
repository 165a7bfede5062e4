/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.draft;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.Normalizer;
import dev.rockhopper.schema.plan.Cost;
import dev.rockhopper.schema.plan.Hazard;
import dev.rockhopper.schema.plan.Plan;
import dev.rockhopper.schema.plan.PlanOptions;
import dev.rockhopper.schema.plan.Refusal;
import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.plan.Step;
import dev.rockhopper.schema.plan.cost.StatementCost;
import dev.rockhopper.schema.plan.order.DependencyGraph;
import dev.rockhopper.schema.server.Capabilities;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects steps and follows their effect on the schema; not thread-safe. */
public final class Draft {

    private final PlanOptions options;
    private final boolean forward;
    private final List<Step> steps = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();
    private final Set<String> inactive = new LinkedHashSet<>();
    private final Set<String> everInactive = new HashSet<>();
    private final Map<Change, Table> outsiders = new LinkedHashMap<>();
    private final Schema initial;
    private Schema schema;

    private Draft(Schema initial, Schema schema, PlanOptions options, boolean forward) {
        this.initial = initial;
        this.schema = schema;
        this.options = options;
        this.forward = forward;
    }

    /** A draft that starts with the schema as it is. */
    public static Draft start(Schema actual, PlanOptions options) {
        Schema normal = normal(actual, options);
        return new Draft(normal, normal, options, true);
    }

    /** A draft of a way back: its steps need no way back themselves. */
    public static Draft backward(Schema actual, PlanOptions options) {
        Schema normal = normal(actual, options);
        return new Draft(normal, normal, options, false);
    }

    private static Schema normal(Schema actual, PlanOptions options) {
        Schema normal = Normalizer.normalize(actual, options.server());
        return BooleanSpelling.kept(normal, actual, options.capabilities());
    }

    /** An empty draft that starts where this one stands; see {@link #absorb}. */
    public Draft fork() {
        Draft fork = new Draft(initial, schema, options, forward);
        fork.inactive.addAll(inactive);
        fork.everInactive.addAll(everInactive);
        fork.outsiders.putAll(outsiders);
        return fork;
    }

    /** Takes over everything of a fork. */
    public void absorb(Draft fork) {
        steps.addAll(fork.steps);
        refusals.addAll(fork.refusals);
        notes.addAll(fork.notes);
        inactive.clear();
        inactive.addAll(fork.inactive);
        everInactive.addAll(fork.everInactive);
        outsiders.putAll(fork.outsiders);
        schema = fork.schema;
    }

    /** Adds a step; what its cost and its effect on others mean is added to its hazards. */
    public void step(Change cause, Statement statement, Reverse reverse, List<Hazard> hazards) {
        Cost cost = StatementCost.of(schema, statement, server());
        Set<String> stopped = Inactivation.by(schema, statement);
        List<Hazard> all = new ArrayList<>(hazards);
        all.addAll(Hazards.ofCost(cost, statement, options));
        if (!stopped.isEmpty()) {
            all.add(Hazards.inactive(stopped));
        }
        if (reverse instanceof Reverse.Impossible impossible) {
            all.add(new Hazard(Hazard.Kind.IRREVERSIBLE, impossible.reason()));
        }
        inactive.addAll(stopped);
        steps.add(new Step(statement, cause, cost, all, wakingUp(reverse, stopped)));
        schema = after(statement);
        inactive.retainAll(schema.objects().keySet());
    }

    /**
     * The first step that stops a materialized view is the last one to be taken back; then the view can be made active again.
     */
    private Reverse wakingUp(Reverse reverse, Set<String> stopped) {
        if (!(reverse instanceof Reverse.By by)) {
            return reverse;
        }
        List<Statement> statements = new ArrayList<>(by.statements());
        for (String name : DependencyGraph.of(schema).order()) {
            if (stopped.contains(name) && everInactive.add(name)) {
                statements.add(
                        new AlterMaterializedView(ObjectName.of(name), new AlterMaterializedView.SetActive(true)));
            }
        }
        return new Reverse.By(statements);
    }

    /** The schema after one more statement; a normal form of it would forget an explicit sort key that equals the key for a moment. */
    public Schema after(Statement statement) {
        return SchemaFold.apply(schema, statement);
    }

    /** Adds a change that no statement can make. */
    public void refuse(Change cause, Message message, boolean rebuildable) {
        refusals.add(new Refusal(cause, message, rebuildable));
    }

    /** Adds something a reader should know; the same only once. */
    public void note(Message message) {
        if (!notes.contains(message)) {
            notes.add(message);
        }
    }

    /** The schema after all steps so far. */
    public Schema schema() {
        return schema;
    }

    /** The schema before all steps, normalised. */
    public Schema initial() {
        return initial;
    }

    /** A table after all steps so far. */
    public Table table(String name) {
        return schema.table(name).orElseThrow(() -> new IllegalStateException("no table " + name));
    }

    /** The materialized views that steps so far made inactive and none has made active again. */
    public Set<String> inactive() {
        return Set.copyOf(inactive);
    }

    /** Notes that a view is active again. */
    public void activated(String view) {
        inactive.remove(view);
    }

    /** Notes that a table is outside of the colocation group in which it is wanted. */
    public void outside(Change change, Table wanted) {
        outsiders.put(change, wanted);
    }

    /** The tables outside of their colocation groups, as they are wanted. */
    public Map<Change, Table> outsiders() {
        return outsiders;
    }

    /** Whether steps need a way back. */
    public boolean isForward() {
        return forward;
    }

    /** Refusals so far. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** Steps so far. */
    public List<Step> steps() {
        return steps;
    }

    public PlanOptions options() {
        return options;
    }

    public Capabilities server() {
        return options.capabilities();
    }

    /** What was collected. */
    public Plan plan() {
        return new Plan(steps, refusals, notes, WayBack.of(initial, steps));
    }
}
