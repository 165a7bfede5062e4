/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.rebuild;

import dev.rockhopper.schema.ddl.SynchronousViews;
import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.plan.Hazard;
import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.plan.draft.Draft;
import dev.rockhopper.schema.plan.draft.Hazards;
import dev.rockhopper.schema.plan.draft.TemporaryNames;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * CREATE the wanted table under another name, INSERT .. SELECT, compare the counts, SWAP WITH, DROP or keep the old table.
 *
 * <p>Everything up to SWAP WITH leaves the table alone, so that a failure costs nothing but space.
 */
public final class RebuildPlanner {

    private static final String SUFFIX = "__new";

    private final Draft draft;
    private final Change.TableAltered change;
    private final Table old;
    private final Table wanted;
    private final String name;
    private final String other;

    private RebuildPlanner(Draft draft, Change.TableAltered change) {
        this.draft = draft;
        this.change = change;
        this.name = change.object();
        this.old = draft.table(name);
        this.other = TemporaryNames.of(
                name, SUFFIX, each -> draft.schema().object(each).isPresent());
        this.wanted = Rollups.kept(change, old, KeptParts.of(change.actual(), change.wanted()));
    }

    /** Adds the steps of a rebuild, or a refusal if the rows cannot be copied. */
    public static void plan(Draft draft, Change.TableAltered change) {
        new RebuildPlanner(draft, change).run();
    }

    private void run() {
        Copy copy = Copy.forward(change, old, wanted, column -> draft.options().mayReplace(name, column));
        Optional<String> obstacle = copy.obstacle();
        if (obstacle.isPresent()) {
            draft.refuse(
                    change,
                    Message.error(
                            PlanCode.NOT_REBUILDABLE,
                            name,
                            obstacle.get(),
                            "state a default, or move the rows yourself in a data step"),
                    false);
            return;
        }
        boolean outside = Colocation.clashes(draft, wanted);
        Table created = Constraints.without(old, named(outside ? Colocation.outside(wanted) : wanted, other));
        boolean copies = copy.isPossible();
        step(CreateTable.of(created), new Reverse.By(undone(created)), copies ? List.of() : copy.hazards());
        if (copies) {
            step(copy.statement(name, other), nothing(), copy.hazards());
            step(CountCheck.statement(wanted, copy, name, other), nothing(), List.of());
        }
        noteCounter();
        Constraints.removals(old, wanted).forEach(each -> step(each.statement(), each.reverse(), List.of()));
        Statement swap = AlterTable.of(name, new AlterClause.SwapWith(other));
        step(
                swap,
                new Reverse.By(List.of(swap)),
                List.of(Hazards.dataLoss("Rows that are written to table " + name
                        + " after they were copied are not in the new table.")));
        Constraints.additions(old, wanted).forEach(each -> step(each.statement(), each.reverse(), List.of()));
        if (outside) {
            leaveGroup();
        }
        if (!draft.options().keepOldTables()) {
            step(DropObject.of(named(old, other)), back(outside), List.of());
            Rollups.synchronous(wanted)
                    .forEach(each -> step(
                            SynchronousViews.create(wanted, each),
                            new Reverse.By(List.of(SynchronousViews.drop(wanted, each))),
                            List.of()));
        }
    }

    /** The last thing on the way back: the names of synchronous materialized views are free again only then. */
    private List<Statement> undone(Table created) {
        List<Statement> statements = new ArrayList<>(List.of(DropObject.of(created)));
        if (!draft.options().keepOldTables()) {
            statements.addAll(SynchronousViews.creates(old));
        }
        return statements;
    }

    private void noteCounter() {
        if (wanted.columns().stream().anyMatch(Column::autoIncrement)) {
            draft.note(Message.warning(
                    PlanCode.NOTE,
                    name,
                    "The AUTO_INCREMENT counter of the new table starts anew.",
                    "set it above the largest value with ALTER TABLE .. AUTO_INCREMENT = n (since 3.5.6)"));
        }
    }

    /** The group is for the new table, which enters it when nothing of the former distribution is left there. */
    private void leaveGroup() {
        if (!Colocation.group(old).isEmpty()) {
            step(Colocation.leave(old, other), new Reverse.By(List.of(Colocation.enter(old, other))), List.of());
        }
        draft.outside(change, wanted);
    }

    private Reverse back(boolean outside) {
        Copy copy = Copy.backward(change, wanted, old);
        Optional<String> obstacle = copy.obstacle();
        if (obstacle.isPresent()) {
            return new Reverse.Impossible(obstacle.get());
        }
        List<Statement> statements = new ArrayList<>(List.of(
                CreateTable.of(Constraints.without(wanted, named(outside ? Colocation.outside(old) : old, other)))));
        if (copy.isPossible()) {
            statements.add(copy.statement(name, other));
            statements.add(CountCheck.statement(old, copy, name, other));
        }
        return new Reverse.By(statements);
    }

    private void step(Statement statement, Reverse reverse, List<Hazard> hazards) {
        draft.step(change, statement, reverse, hazards);
    }

    private static Reverse nothing() {
        return new Reverse.By(List.of());
    }

    private static Table named(Table table, String name) {
        return table.toBuilder().name(name).build();
    }
}
