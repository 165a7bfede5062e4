/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.diff.TableChange.DistributionChanged;
import dev.rockhopper.schema.diff.TableChange.PropertyChanged;
import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * OPTIMIZE to another distribution; a RANDOM table with automatic buckets must give them up first.
 *
 * <p>Source: FE class {@code AlterTableClauseAnalyzer.visitOptimizeClause}.
 */
final class DistributionStage implements TableStage {

    private static final String BUCKET_SIZE = "bucket_size";

    private static final String COLOCATE = "colocate_with";

    @Override
    public void plan(TableTask task) {
        Optional<DistributionChanged> change = task.change(DistributionChanged.class);
        if (change.isEmpty() || isWithoutColumns(task, change.get().wanted())) {
            return;
        }
        Optional<Objection> objection = objection(task, change.get());
        if (objection.isPresent()) {
            task.refuse("", objection.get());
            return;
        }
        if (leavesColocation(task)) {
            PropertyStage.set(task, COLOCATE, "");
        }
        String former = task.current().properties().getOrDefault(BUCKET_SIZE, "0");
        if (hasAutomaticBuckets(task, change.get().actual())) {
            stopAutomaticBuckets(task);
        }
        task.alter(AlterClause.Optimize.distribution(change.get().wanted()), back(task, change.get()), List.of());
        restoreBucketSize(task, change.get().wanted(), former);
    }

    /**
     * The size that was given up for the OPTIMIZE, unless another one is stated; where the size itself changes, that is another stage's work.
     */
    private static void restoreBucketSize(TableTask task, Distribution wanted, String former) {
        String stated = task.wanted().properties().getOrDefault(BUCKET_SIZE, former);
        boolean lost = !stated.equals(task.current().properties().getOrDefault(BUCKET_SIZE, "0"));
        boolean changes = task.changes(PropertyChanged.class).stream()
                .anyMatch(each ->
                        each.property().equals(BUCKET_SIZE) && each.wanted().isPresent());
        if (wanted instanceof Distribution.Random && lost && !changes) {
            task.alterWithReverse(
                    new AlterClause.SetProperties(Map.of(BUCKET_SIZE, stated)),
                    new AlterClause.SetProperties(Map.of(BUCKET_SIZE, "0")));
        }
    }

    /** A column that could not be added has been refused already. */
    private static boolean isWithoutColumns(TableTask task, Distribution wanted) {
        return wanted instanceof Distribution.Hash hash
                && hash.columns().stream()
                        .anyMatch(name -> task.current().column(name).isEmpty());
    }

    /** Whether the wanted distribution differs and can be reached. */
    static boolean isPossible(TableTask task) {
        return task.change(DistributionChanged.class)
                .filter(change -> objection(task, change).isEmpty())
                .isPresent();
    }

    private static Optional<Objection> objection(TableTask task, DistributionChanged change) {
        if (!task.server().optimizes()) {
            return Optional.of(Objection.version("This version cannot change a distribution.", "3.2"));
        }
        boolean colocated =
                !task.current().properties().getOrDefault(COLOCATE, "").isEmpty();
        if (colocated && !leavesColocation(task)) {
            return Optional.of(
                    Objection.of(PlanCode.DISTRIBUTION_CHANGE, "The distribution of a colocated table cannot change."));
        }
        boolean random = change.wanted() instanceof Distribution.Random;
        return random && !task.isModel(KeyModel.DUPLICATE)
                ? Optional.of(new Objection(
                        PlanCode.DISTRIBUTION_CHANGE,
                        "Only DUPLICATE KEY tables can be distributed by RANDOM.",
                        "state DISTRIBUTED BY HASH",
                        false))
                : Optional.empty();
    }

    private static boolean leavesColocation(TableTask task) {
        return !task.current().properties().getOrDefault(COLOCATE, "").isEmpty()
                && "".equals(task.wanted().properties().get(COLOCATE));
    }

    private static boolean hasAutomaticBuckets(TableTask task, Distribution actual) {
        return actual instanceof Distribution.Random
                && (actual.buckets().isEmpty() || task.current().properties().containsKey(BUCKET_SIZE));
    }

    private static void stopAutomaticBuckets(TableTask task) {
        String old = task.current().properties().get(BUCKET_SIZE);
        AlterClause stop = new AlterClause.SetProperties(Map.of(BUCKET_SIZE, "0"));
        if (old == null) {
            task.alter(stop, new Reverse.By(List.of()), List.of());
        } else {
            task.alterWithReverse(stop, new AlterClause.SetProperties(Map.of(BUCKET_SIZE, old)));
        }
    }

    private static Reverse back(TableTask task, DistributionChanged change) {
        List<Statement> statements = new ArrayList<>();
        if (hasAutomaticBuckets(task, change.wanted())) {
            statements.add(AlterTable.of(task.name(), new AlterClause.SetProperties(Map.of(BUCKET_SIZE, "0"))));
        }
        statements.add(AlterTable.of(task.name(), AlterClause.Optimize.distribution(change.actual())));
        return new Reverse.By(statements);
    }
}
