/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.query.Command;
import java.util.List;
import java.util.Optional;

/** LIKE on the first column or WHERE with comparisons, as most SHOW commands take. */
final class ShowFilter {
    private ShowFilter() {}

    static QueryResult texts(List<String> labels, List<Object[]> rows, Command command) {
        return texts(labels, rows, command, 0);
    }

    /** With LIKE on another column than the first. */
    static QueryResult texts(List<String> labels, List<Object[]> rows, Command command, int likeColumn) {
        Optional<String> like = command.like();
        List<Object[]> left = rows.stream()
                .filter(row -> Likes.matches(like, String.valueOf(row[likeColumn])))
                .toList();
        if (command.accept("WHERE")) {
            do {
                left = condition(labels, left, command);
            } while (command.accept("AND"));
        }
        if (!command.atEnd()) {
            throw command.unexpected();
        }
        return ResultSets.texts(labels, left);
    }

    private static List<Object[]> condition(List<String> labels, List<Object[]> rows, Command command) {
        int index = JobFilter.index(labels, command.word());
        Optional<String> like = command.like();
        if (like.isPresent()) {
            return rows.stream()
                    .filter(row -> Likes.matches(like, String.valueOf(row[index])))
                    .toList();
        }
        String operator = command.word();
        String value = command.word();
        return rows.stream()
                .filter(row -> JobFilter.holds(operator, String.valueOf(row[index]), value))
                .toList();
    }
}
