/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.object;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.MaterializedViewChange;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.plan.draft.Draft;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.List;

/** Indexes of materialized views: dropped in one statement, added in the next, because the server looks for names in the old list. */
final class MaterializedViewIndexes {

    private MaterializedViewIndexes() {}

    static void plan(Draft draft, Change.MaterializedViewAltered change) {
        List<Index> unwanted = new ArrayList<>();
        List<Index> missing = new ArrayList<>();
        for (MaterializedViewChange each : change.changes()) {
            if (each instanceof MaterializedViewChange.IndexAdded added) {
                missing.add(added.index());
            } else if (each instanceof MaterializedViewChange.IndexDropped dropped) {
                unwanted.add(dropped.index());
            } else if (each instanceof MaterializedViewChange.IndexModified modified) {
                unwanted.add(modified.actual());
                missing.add(modified.wanted());
            }
        }
        step(draft, change, drop(change.object(), unwanted), add(change.object(), unwanted));
        step(draft, change, add(change.object(), missing), drop(change.object(), missing));
    }

    private static void step(Draft draft, Change cause, List<Statement> statement, List<Statement> back) {
        statement.forEach(each -> draft.step(cause, each, new Reverse.By(back), List.of()));
    }

    private static List<Statement> add(String view, List<Index> indexes) {
        return statement(
                view,
                indexes.stream().<AlterClause>map(AlterClause.AddIndex::new).toList());
    }

    private static List<Statement> drop(String view, List<Index> indexes) {
        return statement(
                view,
                indexes.stream()
                        .<AlterClause>map(index -> new AlterClause.DropIndex(index.name()))
                        .toList());
    }

    private static List<Statement> statement(String view, List<AlterClause> clauses) {
        return clauses.isEmpty() ? List.of() : List.of(AlterTable.of(view, clauses.toArray(AlterClause[]::new)));
    }
}
