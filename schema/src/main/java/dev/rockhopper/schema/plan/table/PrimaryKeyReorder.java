/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.SqlWords;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.Position;
import dev.rockhopper.schema.type.TypeConversion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Moves value columns of a PRIMARY KEY table, as few as possible, in one statement; keys, sort columns and complex types stay. */
final class PrimaryKeyReorder {

    private PrimaryKeyReorder() {}

    static void plan(TableTask task, List<String> order) {
        Table table = task.current();
        List<String> staying = longestInOrder(table, order);
        List<AlterClause> clauses = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            if (Names.contains(staying, order.get(i))) {
                continue;
            }
            Column column = table.column(order.get(i)).orElseThrow();
            if (i == 0 || !isMovable(table, column)) {
                task.refuse(
                        column.name(),
                        Objection.of(
                                PlanCode.COLUMN_ORDER,
                                "Keys, sort columns, columns of complex types and columns that a generated column uses keep their place"
                                        + " in a PRIMARY KEY table."));
                return;
            }
            Position after = new Position.After(
                    table.column(order.get(i - 1)).orElseThrow().name());
            clauses.add(Restated.modify(task, column, column, Optional.of(after)));
        }
        task.alter(clauses, List.of());
    }

    private static boolean isMovable(Table table, Column column) {
        return !table.isKeyColumn(column.name())
                && !Names.contains(table.sortKey(), column.name())
                && !column.autoIncrement()
                && column.generatedAs().isEmpty()
                && !isComputedFrom(table, column)
                && !TypeConversion.isComplex(column.type());
    }

    private static boolean isComputedFrom(Table table, Column column) {
        return table.columns().stream()
                .flatMap(each -> each.generatedAs().stream())
                .anyMatch(expression -> SqlWords.uses(expression, column.name()));
    }

    /** A longest list of columns that stand in the wanted order already; what cannot move counts more than all others together. */
    private static List<String> longestInOrder(Table table, List<String> order) {
        List<Column> columns = table.columns();
        Map<String, Integer> places = new HashMap<>();
        order.forEach(name -> places.put(Names.key(name), places.size()));
        int[] rank = columns.stream()
                .mapToInt(each -> places.get(Names.key(each.name())))
                .toArray();
        long[] best = new long[rank.length];
        int[] previous = new int[rank.length];
        int last = -1;
        for (int i = 0; i < rank.length; i++) {
            long weight = isMovable(table, columns.get(i)) ? 1 : rank.length + 1L;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (rank[j] < rank[i] && best[j] > best[i]) {
                    best[i] = best[j];
                    previous[i] = j;
                }
            }
            best[i] += weight;
            last = last < 0 || best[i] > best[last] ? i : last;
        }
        List<String> staying = new ArrayList<>();
        for (int i = last; i >= 0; i = previous[i]) {
            staying.add(columns.get(i).name());
        }
        return staying;
    }
}
