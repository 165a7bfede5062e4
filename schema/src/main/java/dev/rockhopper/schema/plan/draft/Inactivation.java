/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.draft;

import dev.rockhopper.schema.evolve.LocalNames;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.order.DependencyGraph;
import dev.rockhopper.schema.plan.order.Mentions;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.Statement;
import dev.rockhopper.schema.type.TypeConversion;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The materialized views that a statement makes inactive.
 *
 * <p>Source: FE classes {@code AlterMVJobExecutor.inactiveRelatedMaterializedViewsRecursive} and {@code MaterializedViewExceptions}.
 */
final class Inactivation {

    private Inactivation() {}

    static Set<String> by(Schema schema, Statement written) {
        Statement statement = LocalNames.in(schema, written);
        if (schema.all(MaterializedView.class).isEmpty()) {
            return Set.of();
        }
        if (statement instanceof AlterTable alter) {
            return alter.clauses().stream()
                    .map(clause -> byClause(schema, alter.name().name(), clause))
                    .collect(TreeSet::new, Set::addAll, Set::addAll);
        }
        if (statement instanceof DropObject drop) {
            return readers(schema, drop.name().name(), view -> true);
        }
        if (statement instanceof CreateView create && create.orReplace()) {
            return readers(schema, create.name().name(), view -> true);
        }
        boolean moves = statement instanceof AlterMaterializedView alter
                && (alter.action() instanceof AlterMaterializedView.Rename
                        || alter.action() instanceof AlterMaterializedView.SwapWith);
        return moves
                ? readers(schema, ((AlterMaterializedView) statement).name().name(), view -> true)
                : Set.of();
    }

    private static Set<String> byClause(Schema schema, String table, AlterClause clause) {
        if (clause instanceof AlterClause.RenameColumn rename) {
            return readers(schema, table, view -> Mentions.column(view.query(), rename.from()));
        }
        if (clause instanceof AlterClause.DropColumn drop) {
            return readers(schema, table, view -> Mentions.column(view.query(), drop.column()));
        }
        if (clause instanceof AlterClause.ModifyColumn modify) {
            String column = modify.definition().column().name();
            return widens(schema, table, modify)
                    ? Set.of()
                    : readers(schema, table, view -> Mentions.column(view.query(), column));
        }
        boolean whole = clause instanceof AlterClause.RenameTable
                || clause instanceof AlterClause.SwapWith
                || clause instanceof AlterClause.Optimize
                || clause instanceof AlterClause.OrderBy;
        return whole ? readers(schema, table, view -> true) : Set.of();
    }

    private static boolean widens(Schema schema, String table, AlterClause.ModifyColumn modify) {
        return schema.table(table)
                .flatMap(each -> each.column(modify.definition().column().name()))
                .filter(actual -> TypeConversion.isVarcharWidening(
                        actual.type(), modify.definition().column().type()))
                .isPresent();
    }

    private static Set<String> readers(Schema schema, String name, Predicate<MaterializedView> uses) {
        DependencyGraph graph = DependencyGraph.of(schema);
        Set<String> found = new TreeSet<>();
        for (MaterializedView view : schema.all(MaterializedView.class)) {
            if (!view.isSynchronous() && graph.allNeeds(view.name()).contains(name) && uses.test(view)) {
                found.add(view.name());
            }
        }
        return found;
    }
}
