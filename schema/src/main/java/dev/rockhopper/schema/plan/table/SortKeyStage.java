/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.diff.TableChange.ColumnDropped;
import dev.rockhopper.schema.diff.TableChange.SortKeyChanged;
import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.HiddenPartitionColumns;
import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.TypeConversion;
import dev.rockhopper.schema.type.VarcharType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * ORDER BY with the sort key, alone. A list of all columns would mean a new order of the columns instead.
 *
 * <p>Source: FE class {@code SchemaChangeHandler.processModifySortKeyColumn}.
 */
final class SortKeyStage implements TableStage {

    private static final Set<ScalarType> PRIMARY_TYPES = Set.of(
            ScalarType.BOOLEAN,
            ScalarType.TINYINT,
            ScalarType.SMALLINT,
            ScalarType.INT,
            ScalarType.BIGINT,
            ScalarType.LARGEINT,
            ScalarType.DATE,
            ScalarType.DATETIME);

    private final boolean again;

    /** With {@code again} for the time after a new order of the columns, which takes an implied sort key along. */
    SortKeyStage(boolean again) {
        this.again = again;
    }

    @Override
    public void plan(TableTask task) {
        if (!isWanted(task)) {
            return;
        }
        List<String> wanted = wanted(task);
        Optional<Objection> objection = objection(task).or(() -> allColumns(task, wanted));
        boolean missing =
                wanted.stream().anyMatch(name -> task.current().column(name).isEmpty());
        if (missing || Names.same(effective(task.current()), wanted)) {
            return;
        }
        if (objection.isPresent()) {
            if (!again) {
                task.refuse("", objection.get());
            }
        } else {
            set(task, wanted);
        }
    }

    /** The way back to no sort key is the key before the plan, because a new key column could not be dropped from a sort key. */
    private static void set(TableTask task, List<String> wanted) {
        AlterClause clause = new AlterClause.OrderBy(wanted, Optional.empty());
        List<String> keys = task.actual().keyColumns().stream()
                .filter(name -> task.current().column(name).isPresent())
                .toList();
        if (!task.current().sortKey().isEmpty()) {
            task.alter(clause);
        } else if (keys.size() == HiddenPartitionColumns.width(task.current())) {
            task.alter(clause, new Reverse.Impossible("A sort key of all columns cannot be set again."), List.of());
        } else {
            task.alterWithReverse(clause, new AlterClause.OrderBy(keys, Optional.empty()));
        }
    }

    /** Whether the wanted sort key differs and can be set. */
    static boolean isPossible(TableTask task) {
        return isWanted(task) && objection(task).isEmpty();
    }

    /** Also when a column of the sort key goes away and no other sort key is stated. */
    private static boolean isWanted(TableTask task) {
        boolean loses = task.wanted().sortKey().isEmpty()
                && task.changes(ColumnDropped.class).stream()
                        .anyMatch(each -> Names.contains(
                                task.current().sortKey(), each.column().name()));
        return loses || task.change(SortKeyChanged.class).isPresent();
    }

    private static Optional<Objection> objection(TableTask task) {
        if (!task.isModel(KeyModel.PRIMARY) && !task.server().sortsAllModels()) {
            return Optional.of(Objection.version("This version sorts tables by their key only.", "3.3"));
        }
        List<String> wanted = wanted(task);
        if (task.isModel(KeyModel.AGGREGATE) || task.isModel(KeyModel.UNIQUE)) {
            boolean keys = wanted.size() == task.wanted().keyColumns().size()
                    && wanted.stream().allMatch(task.wanted()::isKeyColumn);
            return keys ? Optional.empty() : refused("The sort key must consist of exactly the key columns.");
        }
        Optional<Column> first = wanted.stream().findFirst().flatMap(task.wanted()::column);
        if (first.filter(each -> !leads(each.type())).isPresent()) {
            return refused("Column " + first.get().name() + " of type "
                    + first.get().type().sql() + " cannot be the first of a sort key.");
        }
        for (String name : wanted) {
            Optional<Column> column = task.wanted().column(name);
            if (task.isModel(KeyModel.PRIMARY)
                    && column.filter(each -> !isPrimaryType(each.type())).isPresent()) {
                return refused("Column " + name + " of type "
                        + column.get().type().sql() + " cannot be added to the sort key of a PRIMARY KEY table.");
            }
        }
        return Optional.empty();
    }

    private static Optional<Objection> allColumns(TableTask task, List<String> wanted) {
        return wanted.size() == HiddenPartitionColumns.width(task.current())
                ? refused("A sort key of all columns cannot be set: ORDER BY then means the order of the columns.")
                : Optional.empty();
    }

    private static Optional<Objection> refused(String text) {
        return Optional.of(Objection.of(PlanCode.SORT_KEY_CHANGE, text));
    }

    /** A sort key cannot be removed, but the key columns mean the same. */
    private static List<String> wanted(TableTask task) {
        return effective(task.wanted());
    }

    private static List<String> effective(Table table) {
        return table.sortKey().isEmpty() ? table.keyColumns() : table.sortKey();
    }

    /** Source: FE method {@code GlobalStateMgr.calcShortKeyColumnCount}. */
    private static boolean leads(DataType type) {
        return type != ScalarType.FLOAT && type != ScalarType.DOUBLE && !TypeConversion.isComplex(type);
    }

    private static boolean isPrimaryType(DataType type) {
        return type instanceof VarcharType || type instanceof ScalarType scalar && PRIMARY_TYPES.contains(scalar);
    }
}
