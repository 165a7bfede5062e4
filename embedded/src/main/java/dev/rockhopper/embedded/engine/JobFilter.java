/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.query.Command;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The tail of SHOW ALTER: {@code WHERE a = 'x' AND .. ORDER BY .. LIMIT n}; nothing else is allowed there. */
final class JobFilter {
    private static final List<String> COMPARABLE = List.of("tablename", "state", "createtime", "finishtime");

    private JobFilter() {}

    static QueryResult apply(List<String> labels, List<Object[]> all, Command command) {
        List<Object[]> rows = all;
        if (command.accept("WHERE")) {
            do {
                rows = condition(labels, rows, command);
            } while (command.accept("AND"));
        }
        if (command.accept("ORDER BY")) {
            rows = ordered(labels, rows, command);
        }
        if (command.accept("LIMIT")) {
            long first = Long.parseLong(command.word());
            long skipped = 0;
            if (command.accept(",")) {
                skipped = first;
                first = Long.parseLong(command.word());
            } else if (command.accept("OFFSET")) {
                skipped = Long.parseLong(command.word());
            }
            rows = rows.stream().skip(skipped).limit(first).toList();
        }
        return ResultSets.texts(labels, rows);
    }

    static int index(List<String> labels, String name) {
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        throw Refusal.analysis("Unknown column '" + name + "'");
    }

    private static List<Object[]> condition(List<String> labels, List<Object[]> rows, Command command) {
        String name = command.word();
        if (!COMPARABLE.contains(name.toLowerCase(Locale.ROOT))) {
            throw Refusal.analysis("The columns of TableName/CreateTime/FinishTime/State are supported.");
        }
        int index = index(labels, name);
        String operator = command.word();
        String value = command.word();
        return rows.stream()
                .filter(row -> holds(operator, String.valueOf(row[index]), value))
                .toList();
    }

    static boolean holds(String operator, String cell, String value) {
        int order = cell.compareTo(value);
        return switch (operator) {
            case "=" -> order == 0;
            case "!=", "<>" -> order != 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            default -> throw Refusal.analysis("Where clause: operator " + operator + " is not supported");
        };
    }

    private static List<Object[]> ordered(List<String> labels, List<Object[]> rows, Command command) {
        Comparator<Object[]> order = null;
        do {
            int index = index(labels, command.word());
            Comparator<Object[]> next = Comparator.comparing(row -> sortable(row[index]));
            if (command.accept("DESC")) {
                next = next.reversed();
            } else {
                command.accept("ASC");
            }
            order = order == null ? next : order.thenComparing(next);
        } while (command.accept(","));
        return rows.stream().sorted(order).toList();
    }

    private static String sortable(Object cell) {
        return cell instanceof Long number ? String.format(Locale.ROOT, "%020d", number) : String.valueOf(cell);
    }
}
