/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of each fault: faults tried, survived, statements lost, statements doubled. */
final class Matrix {

    private static final class Row {
        int tried;
        int survived;
        int lost;
        int doubled;
    }

    private final Map<String, Row> rows = new TreeMap<>();
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

    /**
     * Enters one fault.
     *
     * @param kind the row of the matrix
     * @param place for people, if it failed
     * @param writes what reached the server in all runs together
     * @param problem empty if schema and books are those of a run without faults
     */
    synchronized void enter(String kind, String place, List<Write> writes, String problem) {
        Map<String, Integer> accepted = new HashMap<>();
        writes.stream()
                .filter(Write::isStep)
                .filter(Write::isAccepted)
                .forEach(write -> accepted.merge(write.sql, 1, Integer::sum));
        int lost = TwelveSteps.STEPS - accepted.size();
        int doubled = accepted.entrySet().stream()
                .filter(each -> !TwelveSteps.mayRunTwice(each.getKey()))
                .mapToInt(each -> each.getValue() - 1)
                .sum();
        enter(kind, place, 1, lost, doubled, problem);
    }

    /** Enters faults that were counted elsewhere. */
    synchronized void enter(String kind, String place, int faults, int lost, int doubled, String problem) {
        Row row = rows.computeIfAbsent(kind, each -> new Row());
        row.tried += faults;
        row.lost += lost;
        row.doubled += doubled;
        if (problem.isEmpty() && lost == 0 && doubled == 0) {
            row.survived += faults;
        } else {
            String failure = place + ": lost " + lost + ", doubled " + doubled + " " + problem;
            failures.add(failure);
            System.out.println(failure);
        }
    }

    /** Throws if no fault of a kind was entered: then the matrix says nothing. */
    synchronized void requireTried(String kind) {
        if (!rows.containsKey(kind)) {
            throw new AssertionError("No fault " + kind + " was ever reached.");
        }
    }

    /** How many faults there were. */
    synchronized int tried() {
        return rows.values().stream().mapToInt(row -> row.tried).sum();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public synchronized String toString() {
        StringBuilder text = new StringBuilder(
                String.format("%n%-28s %6s %9s %6s %8s%n", "fault", "tried", "survived", "lost", "doubled"));
        rows.forEach((kind, row) -> text.append(
                String.format("%-28s %6d %9d %6d %8d%n", kind, row.tried, row.survived, row.lost, row.doubled)));
        return text.toString();
    }
}
