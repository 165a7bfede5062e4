/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.diff.TableChange;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.SqlWords;
import dev.rockhopper.schema.plan.cost.FastEvolution;
import dev.rockhopper.schema.plan.cost.JobForecast;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Columns: what only changes metadata in one statement, what rewrites the data in the next, together with the indexes, so that there is one
 * rewrite and nothing quick waits for it.
 */
final class ColumnStage implements TableStage {

    @Override
    public void plan(TableTask task) {
        ColumnWork work = task.columns();
        changeFast(task, work, dropGeneratedFirst(task, work));
        addAgain(task, work, add -> isFast(task, add), statement -> {});
        changeSlowly(task, work);
        addAgain(task, work, add -> true, statement -> IndexStage.joinTo(statement, task));
    }

    /**
     * Generated columns whose sources change: they must be gone before a statement touches what they are computed from, and can go together
     * with changes that do not.
     */
    private static ColumnStatement dropGeneratedFirst(TableTask task, ColumnWork work) {
        List<Column> going = new ArrayList<>(work.recomputed());
        List<String> touched = new ArrayList<>();
        work.drops().forEach(each -> touched.add(each.name()));
        work.modifies().forEach(each -> touched.add(each.actual().name()));
        work.drops().stream()
                .filter(each -> !isLate(task, each.name()) && usesAny(each, touched))
                .forEach(going::add);
        ColumnStatement statement = new ColumnStatement(task);
        for (Column column : going) {
            if (work.recomputed().contains(column)) {
                statement.dropComputed(column);
            } else {
                statement.drop(column);
            }
        }
        List<String> quick = quickNames(task, work);
        if (going.stream().noneMatch(each -> usesAny(each, quick))
                && FastEvolution.isOn(task.current(), task.server())) {
            return statement;
        }
        statement.plan();
        return new ColumnStatement(task);
    }

    /** Columns that the fast statement drops or modifies. */
    private static List<String> quickNames(TableTask task, ColumnWork work) {
        List<String> names = new ArrayList<>();
        work.drops().stream()
                .filter(each -> isOpenDrop(task, each) && isFastDrop(task, each))
                .forEach(each -> names.add(each.name()));
        work.modifies().stream()
                .filter(each -> isOpenModify(task, each)
                        && forecast(task, Restated.modify(task, each.actual(), each.wanted(), Optional.empty()))
                                .fast())
                .forEach(each -> names.add(each.actual().name()));
        return names;
    }

    private static boolean isFastDrop(TableTask task, Column column) {
        return forecast(task, new AlterClause.DropColumn(column.name(), Optional.empty()))
                .fast();
    }

    private static boolean usesAny(Column generated, List<String> names) {
        return generated
                .generatedAs()
                .filter(sql -> names.stream().anyMatch(name -> SqlWords.uses(sql, name)))
                .isPresent();
    }

    /** Longer strings apart where that costs no job: they cannot be taken back, but the rest can. */
    private static void changeFast(TableTask task, ColumnWork work, ColumnStatement statement) {
        Predicate<AlterClause> fast = clause -> forecast(task, clause).fast();
        if (task.server().evolvesAtOnce()) {
            change(task, work, statement, add -> isFast(task, add), fast.and(AlterClause.DropColumn.class::isInstance));
            statement.plan();
            ColumnStatement longer = new ColumnStatement(task);
            change(task, work, longer, add -> false, fast.and(AlterClause.ModifyColumn.class::isInstance));
            longer.plan();
        } else {
            change(task, work, statement, add -> isFast(task, add), fast);
            statement.plan();
        }
    }

    private static void changeSlowly(TableTask task, ColumnWork work) {
        ColumnStatement statement = new ColumnStatement(task);
        Set<String> waiting = waitingGenerated(task, work);
        change(task, work, statement, add -> !waiting.contains(add.column().name()), clause -> true);
        IndexStage.joinTo(statement, task);
        statement.plan();
    }

    /** Generated columns that cannot be computed yet, and those behind them: they are appended, and shall stand in the wanted order. */
    private static Set<String> waitingGenerated(TableTask task, ColumnWork work) {
        Set<String> waiting = new HashSet<>();
        for (ColumnWork.Add add : work.adds()) {
            boolean open = add.column().generatedAs().isPresent() && isMissing(task, add);
            if (open && !(waiting.isEmpty() && isComputable(task, work, add))) {
                waiting.add(add.column().name());
            }
        }
        return waiting;
    }

    /** Adds, drops and modifies what is still to be done and passes the filters. */
    private static void change(
            TableTask task,
            ColumnWork work,
            ColumnStatement statement,
            Predicate<ColumnWork.Add> adds,
            Predicate<AlterClause> others) {
        work.adds().stream()
                .filter(add -> isMissing(task, add))
                .filter(add -> !isFormerName(task, add.column().name()))
                .filter(adds)
                .forEach(statement::add);
        for (Column column : work.drops()) {
            boolean open = isOpenDrop(task, column);
            if (open && others.test(new AlterClause.DropColumn(column.name(), Optional.empty()))) {
                statement.drop(column);
            }
        }
        for (ColumnWork.Modify modify : work.modifies()) {
            if (isOpenModify(task, modify)
                    && others.test(Restated.modify(task, modify.actual(), modify.wanted(), Optional.empty()))) {
                statement.modify(modify);
            }
        }
    }

    /**
     * Columns whose name was in the way before: of a dropped column, or the former name of a renamed one.
     *
     * @param companions adds what shares the statement, if there is one
     */
    private static void addAgain(
            TableTask task, ColumnWork work, Predicate<ColumnWork.Add> filter, Consumer<ColumnStatement> companions) {
        ColumnStatement statement = new ColumnStatement(task);
        List<ColumnWork.Add> open = work.adds().stream()
                .filter(add -> isMissing(task, add) && filter.test(add))
                .toList();
        List<ColumnWork.Add> ready = open.stream()
                .filter(add -> !isFormerName(task, add.column().name()))
                .toList();
        if (!ready.isEmpty()) {
            ready.forEach(statement::add);
            companions.accept(statement);
            statement.plan();
        }
        for (ColumnWork.Add add : open) {
            String name = add.column().name();
            if (isMissing(task, add)) {
                addUnderAnotherName(task, add, name);
            }
        }
    }

    /**
     * A renamed column keeps its first name as hidden id, and ADD COLUMN refuses ids; RENAME COLUMN does not.
     *
     * <p>Source: FE class {@code SchemaChangeHandler.addColumnInternal}.
     */
    private static void addUnderAnotherName(TableTask task, ColumnWork.Add add, String name) {
        String other = RenameColumnStage.free(task.current(), name);
        new ColumnStatement(task).add(add, other).plan();
        RenameColumnStage.rename(task, other, name);
    }

    static boolean isLate(TableTask task, String column) {
        boolean distribution =
                TableParts.distributes(task.current(), column) && !TableParts.distributes(task.wanted(), column);
        boolean sortKey =
                Names.contains(task.current().sortKey(), column) && !Names.contains(sortKey(task.wanted()), column);
        return distribution && DistributionStage.isPossible(task) || sortKey && SortKeyStage.isPossible(task);
    }

    /** No stated sort key means the key. */
    private static List<String> sortKey(Table table) {
        return table.sortKey().isEmpty() ? table.keyColumns() : table.sortKey();
    }

    static boolean isOpenDrop(TableTask task, Column column) {
        return task.columns().isOpen(column) && !isLate(task, column.name());
    }

    static boolean isOpenModify(TableTask task, ColumnWork.Modify modify) {
        return task.columns().isOpen(modify) && !isLate(task, modify.actual().name());
    }

    private static boolean isFast(TableTask task, ColumnWork.Add add) {
        return forecast(task, new AlterClause.AddColumn(Restated.added(add.column(), add.key()), Optional.empty()))
                .fast();
    }

    /** A generated column can join the rewriting statement if its sources exist by now and do not change in it. */
    private static boolean isComputable(TableTask task, ColumnWork work, ColumnWork.Add add) {
        Optional<String> expression = add.column().generatedAs();
        return expression.isEmpty()
                || work.adds().stream()
                                .map(each -> each.column().name())
                                .filter(name -> task.current().column(name).isEmpty())
                                .noneMatch(name -> SqlWords.uses(expression.get(), name))
                        && work.modifies().stream()
                                .filter(each -> isOpenModify(task, each))
                                .noneMatch(each -> SqlWords.uses(
                                        expression.get(), each.actual().name()));
    }

    private static boolean isMissing(TableTask task, ColumnWork.Add add) {
        return task.current().column(add.column().name()).isEmpty();
    }

    private static boolean isFormerName(TableTask task, String name) {
        return task.changes(TableChange.ColumnRenamed.class).stream().anyMatch(each -> Names.same(each.from(), name));
    }

    private static JobForecast forecast(TableTask task, AlterClause clause) {
        return JobForecast.of(task.current(), AlterTable.of(task.name(), clause), task.server());
    }
}
