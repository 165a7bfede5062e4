/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.SchemaDiff;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.plan.PlanOptions;
import dev.rockhopper.schema.plan.Refusal;
import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.plan.Step;
import dev.rockhopper.schema.plan.draft.Draft;
import java.util.List;
import java.util.stream.Collectors;

/** The way back from a statement: the plan from the table after it to the table before it. */
final class TableReverse {

    private TableReverse() {}

    static Reverse of(Table after, Table before, PlanOptions options) {
        Schema from = Schema.of(List.of(after));
        DiffOptions how =
                DiffOptions.of(options.server()).withManagedPartitions().withBase(from);
        Draft back = Draft.backward(from, options);
        for (Change change : SchemaDiff.between(from, Schema.of(List.of(before)), how)) {
            TablePlanner.plan(back, (Change.TableAltered) change);
        }
        List<Refusal> refusals = back.refusals();
        if (!refusals.isEmpty()) {
            return new Reverse.Impossible(
                    refusals.stream().map(refusal -> refusal.message().text()).collect(Collectors.joining(" ")));
        }
        return new Reverse.By(back.steps().stream().map(Step::statement).toList());
    }
}
