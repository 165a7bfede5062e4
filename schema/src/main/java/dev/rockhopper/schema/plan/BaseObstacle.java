/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.plan.order.Mentions;
import java.util.Optional;

/** What a view needs of an object that it reads, when that object could not be made as it is wanted. */
final class BaseObstacle {

    private BaseObstacle() {}

    /**
     * Why the server would refuse the view; empty if nothing is known against it.
     *
     * @param is what it reads, as the plan leaves it; null if it does not exist then
     * @param shall the same, as it is wanted; null if it is not wanted
     * @param partitionsRefused whether the plan refused to change its partition scheme
     */
    static Optional<String> of(SchemaObject view, SchemaObject is, SchemaObject shall, boolean partitionsRefused) {
        if (shall != null && is == null) {
            return Optional.of("It reads " + shall.name() + ", which cannot be created.");
        }
        if (!(is instanceof Table actual && shall instanceof Table wanted)) {
            return Optional.empty();
        }
        Optional<String> missing = wanted.columnNames().stream()
                .filter(column -> actual.column(column).isEmpty()
                        && Mentions.column(view.definition().orElseThrow(), column))
                .findFirst();
        if (missing.isPresent()) {
            return Optional.of(
                    "It reads column " + missing.get() + " of " + wanted.name() + ", which the table does not get.");
        }
        Optional<String> kept = actual.columnNames().stream()
                .filter(column -> wanted.column(column).isEmpty())
                .filter(column ->
                        isListed(view) && Mentions.all(view.definition().orElseThrow()))
                .findFirst();
        if (kept.isPresent()) {
            return Optional.of("It reads all columns of " + wanted.name() + ", which keeps column " + kept.get() + ".");
        }
        boolean partitioned = partitionsRefused
                && view instanceof MaterializedView each
                && !each.partitionBy().isEmpty();
        return partitioned
                ? Optional.of("Its partitions follow those of " + wanted.name() + ", which does not get them.")
                : Optional.empty();
    }

    /** Whether the view has a list of columns, whose number must be that of the query. */
    private static boolean isListed(SchemaObject view) {
        return view instanceof View plain && !plain.columns().isEmpty()
                || view instanceof MaterializedView materialized
                        && !materialized.columns().isEmpty();
    }
}
