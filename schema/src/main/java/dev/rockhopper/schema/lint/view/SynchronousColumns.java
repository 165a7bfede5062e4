/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import dev.rockhopper.schema.evolve.PartitionLists;
import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.model.Aggregate;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.normalize.SelectItems;
import dev.rockhopper.schema.normalize.SqlWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A synchronous materialized view of an AGGREGATE KEY or UNIQUE KEY table groups by key columns and aggregates each value as the table does.
 * Columns that partition
 * a DUPLICATE KEY table are not aggregated. Source: FE method {@code MaterializedViewHandler.checkAndPrepareMaterializedView}; tried on 4.1.
 */
final class SynchronousColumns {

    private SynchronousColumns() {}

    /** What the server has against a view of the table; empty if nothing is known against it. */
    static Optional<String> problem(TableLint lint, String query) {
        if (lint.is(KeyModel.PRIMARY)) {
            return Optional.of("A PRIMARY KEY table cannot have rollups or synchronous materialized views.");
        }
        if (lint.is(KeyModel.DUPLICATE)) {
            return first(query, item -> aggregatedPartition(lint, item));
        }
        return SqlWords.marked(query).contains("group")
                ? first(query, item -> otherAggregate(lint, item))
                : Optional.of(
                        "A synchronous materialized view of an AGGREGATE KEY or UNIQUE KEY table must have GROUP BY.");
    }

    private static Optional<String> first(String query, Function<List<String>, Optional<String>> rule) {
        return SelectItems.of(query).orElse(List.of()).stream()
                .flatMap(item -> rule.apply(withoutAlias(item)).stream())
                .findFirst();
    }

    private static Optional<String> aggregatedPartition(TableLint lint, List<String> item) {
        return aggregated(item)
                .flatMap(lint::column)
                .filter(column -> lint.table()
                        .partitioning()
                        .filter(scheme -> partitions(scheme, column.name()))
                        .isPresent())
                .map(column -> "It cannot aggregate column " + column.name() + ", which partitions the table.");
    }

    /** An expression that makes lists has a hidden column in place of those that it uses. */
    private static boolean partitions(Partitioning scheme, String column) {
        if (scheme instanceof Partitioning.Automatic automatic && !automatic.isByRange()) {
            return automatic.terms().stream()
                    .anyMatch(term -> term instanceof PartitionTerm.OfColumn of && Names.same(of.name(), column));
        }
        return PartitionLists.uses(scheme, column);
    }

    /** The column in an aggregate function of nothing else. */
    private static Optional<String> aggregated(List<String> item) {
        boolean call = item.size() == 4
                && item.get(1).equals("(")
                && item.get(3).equals(")")
                && SynchronousQuery.AGGREGATES.contains(item.get(0));
        return call ? Optional.of(SqlWords.unmarked(item.get(2))) : Optional.empty();
    }

    /** Of a column alone, or of a function of one column; what else there may be is left to the server. */
    private static Optional<String> otherAggregate(TableLint lint, List<String> item) {
        if (item.size() == 1) {
            return lint.column(SqlWords.unmarked(item.get(0)))
                    .filter(column -> !lint.isKey(column.name()))
                    .map(column -> "It must aggregate the value column " + column.name() + " as the table does.");
        }
        return aggregated(item)
                .flatMap(lint::column)
                .filter(column ->
                        lint.isKey(column.name()) || !column.aggregate().equals(Optional.of(Aggregate.of(item.get(0)))))
                .map(column -> "It cannot aggregate column " + column.name() + " otherwise than its table does.");
    }

    private static List<String> withoutAlias(List<String> item) {
        int size = item.size();
        return size > 2 && item.get(size - 2).equals("as") ? item.subList(0, size - 2) : item;
    }
}
