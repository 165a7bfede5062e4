/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.object;

import dev.rockhopper.schema.ddl.SynchronousViews;
import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.plan.Hazard;
import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.plan.draft.Draft;
import dev.rockhopper.schema.plan.draft.Hazards;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.List;

/** DROP statements; a dropped table stays in the recycle bin of the server for a day. */
public final class DropPlanner {

    private DropPlanner() {}

    /** Adds the step that drops an object. */
    public static void plan(Draft draft, Change cause, SchemaObject actual) {
        List<Hazard> hazards = actual instanceof Table
                ? List.of(Hazards.dataLoss("Table " + actual.name() + " is dropped with its rows."))
                : List.of();
        List<Statement> back = new ArrayList<>(List.of(CreatePlanner.create(draft, actual)));
        if (actual instanceof Table table) {
            back.addAll(SynchronousViews.creates(table));
        }
        draft.step(cause, DropObject.of(actual), new Reverse.By(back), hazards);
    }
}
