/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.draft;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.plan.Step;
import dev.rockhopper.schema.plan.order.DependencyGraph;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The order in which the steps of a plan are taken back: the last first, but foreign keys get their former text only when their tables are
 * called as they were, and views and materialized views when everything they read is as it was, for the server analyses both.
 */
final class WayBack {

    private final List<Reverse> first = new ArrayList<>();
    private final List<Statement> foreignKeys = new ArrayList<>();
    private final Map<String, List<Statement>> restored = new HashMap<>();
    private final Map<String, String> formerNames = new HashMap<>();
    private final Map<String, String> formerTables = new HashMap<>();

    private WayBack() {}

    /**
     * The ways back of all steps, in the order to go them.
     *
     * @param initial the schema before the plan
     */
    static List<Reverse> of(Schema initial, List<Step> steps) {
        WayBack back = new WayBack();
        boolean simple = back.knowNames(steps);
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            back.add(step.reverse(), simple ? restores(step) : Optional.empty(), simple);
        }
        back.knowTables(steps);
        if (!back.foreignKeys.isEmpty()) {
            back.first.add(new Reverse.By(
                    back.foreignKeys.stream().map(back::ofFormerTable).toList()));
        }
        return Stream.concat(back.first.stream(), back.restorations(initial)).toList();
    }

    /** Whether no materialized views exchange their names, which ties their ways back together. */
    private boolean knowNames(List<Step> steps) {
        boolean simple = true;
        for (Step step : steps) {
            if (step.cause() instanceof Change.Renamed renamed && renamed.actual() instanceof MaterializedView view) {
                boolean direct = step.statement() instanceof AlterMaterializedView alter
                        && alter.action() instanceof AlterMaterializedView.Rename
                        && alter.name().key("").equals(view.name());
                simple &= direct && formerNames.put(renamed.to(), view.name()) == null;
            }
        }
        return simple;
    }

    private void add(Reverse reverse, Optional<String> view, boolean simple) {
        if (!simple || !(reverse instanceof Reverse.By by)) {
            first.add(reverse);
            return;
        }
        List<Statement> others = new ArrayList<>();
        for (Statement statement : by.statements()) {
            if (isForeignKey(statement)) {
                foreignKeys.add(statement);
                continue;
            }
            Optional<String> owner = activated(statement).or(() -> view);
            owner.ifPresentOrElse(name -> restore(name, statement), () -> others.add(statement));
        }
        if (!others.isEmpty()) {
            first.add(new Reverse.By(others));
        }
    }

    private void knowTables(List<Step> steps) {
        for (Step step : steps) {
            if (step.cause() instanceof Change.Renamed renamed && renamed.actual() instanceof Table table) {
                formerTables.put(renamed.to(), table.name());
            }
        }
    }

    private Statement ofFormerTable(Statement statement) {
        AlterTable alter = (AlterTable) statement;
        String former = formerTables.get(alter.name().key(""));
        return former == null ? alter : new AlterTable(ObjectName.of(former), alter.clauses());
    }

    private static boolean isForeignKey(Statement statement) {
        return statement instanceof AlterTable alter
                && alter.clauses().stream()
                        .anyMatch(clause -> clause instanceof AlterClause.SetProperties set
                                && set.properties().containsKey("foreign_key_constraints"));
    }

    private void restore(String name, Statement statement) {
        restored.computeIfAbsent(formerNames.getOrDefault(name, name), any -> new ArrayList<>())
                .add(statement);
    }

    /** The view that exists before and after the step, or before it only, and that its way back brings to its former state. */
    private static Optional<String> restores(Step step) {
        Change cause = step.cause();
        if (cause instanceof Change.ViewAltered || cause instanceof Change.MaterializedViewAltered) {
            return Optional.of(cause.object());
        }
        if (cause instanceof Change.Renamed renamed) {
            return view(renamed.actual());
        }
        if (cause instanceof Change.Dropped dropped) {
            return view(dropped.actual());
        }
        return cause instanceof Change.KindChanged kind && step.statement() instanceof DropObject
                ? view(kind.actual())
                : Optional.empty();
    }

    private static Optional<String> view(SchemaObject object) {
        boolean view = object instanceof View
                || object instanceof MaterializedView materialized && !materialized.isSynchronous();
        return view ? Optional.of(object.name()) : Optional.empty();
    }

    private static Optional<String> activated(Statement statement) {
        return statement instanceof AlterMaterializedView alter
                        && alter.action() instanceof AlterMaterializedView.SetActive
                ? Optional.of(alter.name().key(""))
                : Optional.empty();
    }

    private Stream<Reverse> restorations(Schema initial) {
        return DependencyGraph.of(initial).order().stream()
                .filter(restored::containsKey)
                .map(name -> new Reverse.By(withoutNeedlessActivation(restored.get(name))));
    }

    /** A view that was made anew is active. */
    private static List<Statement> withoutNeedlessActivation(List<Statement> statements) {
        boolean anew = statements.stream()
                .anyMatch(each -> each instanceof AlterMaterializedView alter
                        && alter.action() instanceof AlterMaterializedView.SwapWith);
        return anew
                ? statements.stream().filter(each -> activated(each).isEmpty()).toList()
                : statements;
    }
}
