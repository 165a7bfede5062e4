/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.Cost;
import dev.rockhopper.schema.plan.Hazard;
import dev.rockhopper.schema.plan.PlanOptions;
import dev.rockhopper.schema.plan.cost.StatementCost;
import dev.rockhopper.schema.plan.draft.StatementHazards;
import dev.rockhopper.schema.snapshot.Snapshot;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The schema after any revision, by folding the steps of all revisions up to it. */
public final class SchemaHistory {

    private final RevisionSet revisions;

    public SchemaHistory(RevisionSet revisions) {
        this.revisions = revisions;
    }

    /**
     * The schema of a database in which exactly these revisions and all before them are applied.
     *
     * @throws RockhopperException RH6042 if a step does not fit, with the revision's file, the number of the step and the reason
     */
    public Schema after(Collection<String> ids) {
        Schema schema = Schema.empty();
        for (RevisionNode node : revisions.graph().upTo(ids)) {
            schema = apply(
                    schema, node.origin() + ", upgrade", revisions.get(node).upgrade());
        }
        return schema;
    }

    /** The model after the newest revisions, with their ids: the content of the snapshot file. */
    public Snapshot newest() {
        List<String> heads =
                revisions.graph().heads().stream().map(RevisionNode::id).toList();
        return new Snapshot(after(heads), heads);
    }

    /**
     * The steps of a method with the schema before each, what it costs a server and what a person must know.
     *
     * @param before the schema in which the first step runs
     * @param place for messages
     * @param options the server, and sizes of tables if they are known
     * @throws RockhopperException RH6042 if a step does not fit
     */
    public static List<StepOutlook> outlook(
            Schema before, String place, List<RecordedStep> steps, PlanOptions options) {
        List<StepOutlook> outlooks = new ArrayList<>();
        Schema schema = before;
        for (int i = 0; i < steps.size(); i++) {
            Schema after = apply(schema, place, i, steps.get(i));
            outlooks.add(outlook(schema, after, steps.get(i), options));
            schema = after;
        }
        return outlooks;
    }

    /** What a step says it does counts, and for losses also what its own SQL does. */
    private static StepOutlook outlook(Schema before, Schema after, RecordedStep step, PlanOptions options) {
        Optional<Cost> cost = Optional.empty();
        List<Hazard> hazards = new ArrayList<>();
        Schema at = before;
        for (Statement statement : step.effect()) {
            Cost one = StatementCost.of(at, statement, options.capabilities());
            cost = cost.filter(each -> each.compareTo(one) >= 0).or(() -> Optional.of(one));
            hazards.addAll(StatementHazards.of(at, statement, options));
            at = SchemaFold.apply(at, statement);
        }
        if (step instanceof RecordedStep.Sql sql && !sql.effect().contains(sql.statement())) {
            hazards.addAll(StatementHazards.losses(sql.statement()));
        }
        return new StepOutlook(step, before, after, cost, hazards);
    }

    /** The schema after all steps of a method. */
    public static Schema apply(Schema before, String place, List<RecordedStep> steps) {
        Schema schema = before;
        for (int i = 0; i < steps.size(); i++) {
            schema = apply(schema, place, i, steps.get(i));
        }
        return schema;
    }

    private static Schema apply(Schema before, String place, int index, RecordedStep step) {
        Schema schema = before;
        for (Statement statement : step.effect()) {
            try {
                schema = SchemaFold.apply(schema, statement);
            } catch (RockhopperException misfit) {
                throw broken(place + ", step " + (index + 1), misfit);
            }
        }
        return schema;
    }

    private static RockhopperException broken(String place, RockhopperException misfit) {
        List<Message> messages = new ArrayList<>();
        messages.add(Message.error(
                RevisionCode.HISTORY_BROKEN,
                place,
                "The step does not fit the schema that the steps before it leave.",
                "Correct the revision, or the order of the revisions; after a merge one of two branches may do what the"
                        + " other did already."));
        messages.addAll(misfit.messages());
        return new RockhopperException(messages, misfit);
    }
}
