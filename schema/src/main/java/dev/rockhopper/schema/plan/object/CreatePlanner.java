/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.object;

import dev.rockhopper.schema.ddl.SynchronousViews;
import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.plan.Hazard;
import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.plan.draft.Draft;
import dev.rockhopper.schema.plan.draft.Hazards;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.Statement;
import java.util.List;
import java.util.Optional;

/** CREATE statements. */
public final class CreatePlanner {

    private CreatePlanner() {}

    /** Adds the step that creates an object. */
    public static void plan(Draft draft, Change cause, SchemaObject wanted) {
        boolean filled = wanted instanceof MaterializedView view && !view.isSynchronous();
        List<Hazard> hazards = filled ? List.of(Hazards.refresh(wanted.name())) : List.of();
        draft.step(cause, create(draft, wanted), new Reverse.By(List.of(DropObject.of(wanted))), hazards);
        if (wanted instanceof Table table) {
            table.rollups().stream()
                    .filter(rollup -> rollup.query().isPresent())
                    .forEach(rollup -> draft.step(
                            cause,
                            SynchronousViews.create(table, rollup),
                            new Reverse.By(List.of(SynchronousViews.drop(table, rollup))),
                            List.of()));
        }
    }

    /** The statement that creates an object on the server at hand. */
    public static Statement create(Draft draft, SchemaObject object) {
        if (object instanceof Table table) {
            return CreateTable.of(table);
        }
        return object instanceof View view
                ? CreateView.of(forServer(draft, view))
                : CreateMaterializedView.of((MaterializedView) object);
    }

    /** Without SECURITY where the server does not know it. */
    static View forServer(Draft draft, View view) {
        return draft.server().securesViews() ? view : view.withSecurity(Optional.empty());
    }
}
