/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.model.Aggregate;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.normalize.RollupKey;
import dev.rockhopper.schema.normalize.SqlWords;
import java.util.List;
import java.util.Optional;

/** Whether DROP COLUMN can drop a column, now or after the distribution and the sort key have let it go. */
final class DropRules {

    /** One rule. */
    private interface Rule {

        Optional<Objection> object(TableTask task, Column column);
    }

    private static final List<Rule> RULES = List.of(
            DropRules::key,
            DropRules::lastKey,
            DropRules::aggregateKey,
            DropRules::partition,
            DropRules::distribution,
            DropRules::sortKey,
            DropRules::rollup,
            DropRules::rollupKey,
            DropRules::source);

    private DropRules() {}

    static Optional<Objection> objection(TableTask task, Column column) {
        return RULES.stream()
                .map(rule -> rule.object(task, column))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Objection> key(TableTask task, Column column) {
        boolean fixed = task.isModel(KeyModel.PRIMARY) || task.isModel(KeyModel.UNIQUE);
        return when(
                fixed && isKey(task, column),
                PlanCode.KEY_CHANGE,
                "A key column of a PRIMARY KEY or UNIQUE KEY table cannot be dropped.");
    }

    private static Optional<Objection> lastKey(TableTask task, Column column) {
        return when(
                isKey(task, column) && task.wanted().keyColumns().isEmpty(),
                PlanCode.KEY_CHANGE,
                "The last key column cannot be dropped.");
    }

    private static Optional<Objection> aggregateKey(TableTask task, Column column) {
        boolean replaces = task.wanted().columns().stream()
                .flatMap(each -> each.aggregate().stream())
                .map(Aggregate::function)
                .anyMatch(function -> function.startsWith("REPLACE"));
        return when(
                task.isModel(KeyModel.AGGREGATE) && isKey(task, column) && replaces,
                PlanCode.KEY_CHANGE,
                "A key column cannot be dropped while a value column has the aggregate REPLACE.");
    }

    private static Optional<Objection> partition(TableTask task, Column column) {
        return when(
                TableParts.partitions(task.current(), column.name()),
                PlanCode.PROTECTED_COLUMN,
                "The column partitions the table and cannot be dropped.");
    }

    private static Optional<Objection> distribution(TableTask task, Column column) {
        boolean stays = TableParts.distributes(task.current(), column.name()) && !DistributionStage.isPossible(task);
        return when(stays, PlanCode.PROTECTED_COLUMN, "The column distributes the table and cannot be dropped.");
    }

    private static Optional<Objection> sortKey(TableTask task, Column column) {
        boolean stays = Names.contains(task.current().sortKey(), column.name())
                && (!SortKeyStage.isPossible(task) || isKey(task, column) && !task.isModel(KeyModel.DUPLICATE));
        return when(stays, PlanCode.PROTECTED_COLUMN, "The column belongs to the sort key and cannot be dropped.");
    }

    private static Optional<Objection> rollup(TableTask task, Column column) {
        return ProtectedColumnRules.blockingRollup(task.current(), column.name());
    }

    /** Source: FE method {@code SchemaChangeHandler.finalAnalyze}, which looks at each rollup. */
    private static Optional<Objection> rollupKey(TableTask task, Column column) {
        return task.current().rollups().stream()
                .filter(rollup -> Names.contains(RollupKey.of(rollup, task.current()), column.name()))
                .filter(rollup -> !RollupStage.keepsKey(task, rollup))
                .findFirst()
                .map(rollup -> new Objection(
                        PlanCode.PROTECTED_COLUMN,
                        "The rollup " + rollup.name() + " would lose its last key column.",
                        "drop the rollup first",
                        true));
    }

    /** What a generated column is computed from stays with it. */
    private static Optional<Objection> source(TableTask task, Column column) {
        return task.current().columns().stream()
                .filter(each -> each.generatedAs()
                        .filter(sql -> SqlWords.uses(sql, column.name()))
                        .isPresent())
                .filter(each -> task.wanted().column(each.name()).isEmpty()
                        && (objection(task, each).isPresent() || ColumnStage.isLate(task, each.name())))
                .findFirst()
                .map(each -> Objection.of(
                        PlanCode.PROTECTED_COLUMN,
                        "The generated column " + each.name()
                                + ", which cannot be dropped before, is computed from it."));
    }

    private static boolean isKey(TableTask task, Column column) {
        return task.current().isKeyColumn(column.name());
    }

    private static Optional<Objection> when(boolean holds, PlanCode code, String text) {
        return holds ? Optional.of(Objection.of(code, text)) : Optional.empty();
    }
}
