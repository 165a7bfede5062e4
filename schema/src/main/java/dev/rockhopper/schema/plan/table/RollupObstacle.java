/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.diff.table.Same;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Rollup;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.plan.order.Mentions;
import java.util.Optional;

/** What a wanted rollup or synchronous materialized view lacks, when its table could not be made as it is wanted. */
final class RollupObstacle {

    private RollupObstacle() {}

    /**
     * Why the rollup cannot be made; empty if nothing is known against it.
     *
     * @param is the table as the plan leaves it
     * @param shall the same, as it is wanted
     */
    static Optional<String> of(Rollup rollup, Table is, Table shall) {
        if (!is.key().map(Key::model).equals(shall.key().map(Key::model))) {
            return Optional.of("Its table keeps its key, which is not the one that it was written for.");
        }
        return shall.columns().stream()
                .filter(column -> isUsed(rollup, column.name()))
                .flatMap(column -> missing(column, is, rollup).stream())
                .findFirst();
    }

    private static boolean isUsed(Rollup rollup, String column) {
        return rollup.query()
                .map(sql -> Mentions.column(sql, column))
                .orElseGet(() -> Names.contains(rollup.columns(), column));
    }

    /** A plain rollup takes a column of any type. */
    private static Optional<String> missing(Column wanted, Table table, Rollup rollup) {
        Optional<Column> actual = table.column(wanted.name());
        if (actual.isEmpty()) {
            return Optional.of("It reads column " + wanted.name() + ", which the table does not get.");
        }
        boolean other = rollup.query().isPresent() && !Same.type(actual.get().type(), wanted.type());
        return other
                ? Optional.of("It reads column " + wanted.name() + ", which stays "
                        + actual.get().type() + " and does not become " + wanted.type() + ".")
                : Optional.empty();
    }
}
