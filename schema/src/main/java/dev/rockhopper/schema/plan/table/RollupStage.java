/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.ddl.SynchronousViews;
import dev.rockhopper.schema.diff.TableChange;
import dev.rockhopper.schema.diff.table.Rollups;
import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Rollup;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.RollupKey;
import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.RollupDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rollups and synchronous materialized views: unwanted ones go before the columns change, because they block it; wanted ones come when the
 * columns are as they shall be. Each is a job. Source: FE classes {@code MaterializedViewHandler}, {@code AlterMVJobExecutor}.
 */
final class RollupStage implements TableStage {

    private final boolean drops;

    private RollupStage(boolean drops) {
        this.drops = drops;
    }

    static RollupStage drops() {
        return new RollupStage(true);
    }

    static RollupStage additions() {
        return new RollupStage(false);
    }

    @Override
    public void plan(TableTask task) {
        if (drops) {
            unwanted(task).forEach(rollup -> drop(task, rollup));
            renamed(task).forEach(rollup -> drop(task, rollup));
        } else {
            add(task, missing(task).stream().filter(each -> accepts(task, each)).toList());
        }
    }

    /** What it is made of must be as it shall be: the server refuses sums of a text, and any rollup of a PRIMARY KEY table. */
    private static boolean accepts(TableTask task, Rollup rollup) {
        Optional<String> obstacle = RollupObstacle.of(rollup, task.current(), task.wanted());
        obstacle.ifPresent(text -> task.refuse(
                rollup.name(),
                new Objection(
                        PlanCode.MISSING_BASE,
                        text,
                        "what stands in the way of its table must be settled first",
                        false)));
        return obstacle.isEmpty();
    }

    /** A plain rollup that only loses a column of the table is changed by the server itself, if it keeps a key and the server can. */
    private static List<Rollup> unwanted(TableTask task) {
        List<Rollup> rollups = new ArrayList<>();
        task.changes(TableChange.RollupDropped.class).forEach(each -> rollups.add(each.rollup()));
        task.changes(TableChange.RollupModified.class).stream()
                .filter(each -> !Rollups.same(withoutDroppedColumns(task, each.actual()), each.wanted())
                        || !keepsKey(task, each.actual())
                        || task.isModel(KeyModel.UNIQUE))
                .forEach(each -> rollups.add(each.actual()));
        return rollups.stream().map(each -> current(task, each)).toList();
    }

    /** The same under the names that its columns still have. */
    private static Rollup current(TableTask task, Rollup rollup) {
        return task.current().rollups().stream()
                .filter(each -> each.name().equals(rollup.name()))
                .findFirst()
                .orElse(rollup);
    }

    /**
     * The server goes on showing a plain rollup under the former names of its columns, so that a wanted one is made anew. Source: FE method
     * {@code OlapTable.renameColumn}, which renames the column of the table only.
     */
    private static List<Rollup> renamed(TableTask task) {
        List<Rollup> stated = task.current().rollups().stream()
                .filter(rollup -> rollup.query().isEmpty() && isWanted(task, rollup))
                .toList();
        Table rest = task.current().toBuilder()
                .rollups(task.current().rollups().stream()
                        .filter(rollup -> !stated.contains(rollup))
                        .toList())
                .build();
        List<String> renamed = RenameColumnStage.possible(task, rest);
        return stated.stream()
                .filter(rollup -> rollup.columns().stream().anyMatch(column -> Names.contains(renamed, column)))
                .toList();
    }

    private static boolean isWanted(TableTask task, Rollup rollup) {
        return task.wanted().rollups().stream().anyMatch(each -> each.name().equals(rollup.name()));
    }

    /** Whether a plain rollup has a key column yet when the unwanted columns are gone. */
    static boolean keepsKey(TableTask task, Rollup rollup) {
        List<String> key = RollupKey.of(rollup, task.actual());
        return rollup.query().isPresent() || !dropped(task).containsAll(key);
    }

    private static List<String> dropped(TableTask task) {
        return task.changes(TableChange.ColumnDropped.class).stream()
                .map(each -> each.column().name())
                .toList();
    }

    private static Rollup withoutDroppedColumns(TableTask task, Rollup rollup) {
        List<String> dropped = dropped(task);
        List<String> rest = rollup.columns().stream()
                .filter(column -> !Names.contains(dropped, column))
                .toList();
        return rollup.withColumns(rest);
    }

    private static List<Rollup> missing(TableTask task) {
        return task.wanted().rollups().stream()
                .filter(wanted -> task.current().rollups().stream()
                        .noneMatch(each -> each.name().equals(wanted.name()) && Rollups.same(each, wanted)))
                .toList();
    }

    private static void drop(TableTask task, Rollup rollup) {
        if (rollup.query().isPresent()) {
            task.step(
                    SynchronousViews.drop(task.current(), rollup),
                    new Reverse.By(List.of(SynchronousViews.create(task.current(), rollup))),
                    List.of());
        } else {
            task.alterWithReverse(new AlterClause.DropRollups(List.of(rollup.name())), addition(List.of(rollup)));
        }
    }

    private static void add(TableTask task, List<Rollup> rollups) {
        List<Rollup> plain =
                rollups.stream().filter(each -> each.query().isEmpty()).toList();
        if (!plain.isEmpty()) {
            task.alterWithReverse(
                    addition(plain),
                    new AlterClause.DropRollups(plain.stream().map(Rollup::name).toList()));
        }
        rollups.stream()
                .filter(each -> each.query().isPresent())
                .forEach(each -> task.step(
                        SynchronousViews.create(task.current(), each),
                        new Reverse.By(List.of(SynchronousViews.drop(task.current(), each))),
                        List.of()));
    }

    private static AlterClause addition(List<Rollup> rollups) {
        return new AlterClause.AddRollups(rollups.stream()
                .map(each -> new RollupDefinition(each.name(), each.columns(), List.of(), Optional.empty(), Map.of()))
                .toList());
    }
}
