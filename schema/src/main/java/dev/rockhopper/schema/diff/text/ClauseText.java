/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.text;

import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.ListPartition;
import dev.rockhopper.schema.model.PartitionBound;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.RangePartition;
import dev.rockhopper.schema.model.Rollup;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Clauses of tables in words, short and for reading only. */
public final class ClauseText {

    private ClauseText() {}

    public static String quoted(String text) {
        return '\'' + text + '\'';
    }

    public static String key(Key key) {
        return key.model().sql() + columns(key.columns());
    }

    public static String distribution(Distribution distribution) {
        String buckets = distribution.buckets().isPresent()
                ? " BUCKETS " + distribution.buckets().getAsInt()
                : "";
        return (distribution instanceof Distribution.Hash hash ? "HASH" + columns(hash.columns()) : "RANDOM") + buckets;
    }

    static String rollup(Rollup rollup) {
        return rollup.query()
                .map(query -> "synchronous materialized view " + rollup.name() + " AS " + query)
                .orElseGet(() -> "rollup " + rollup.name() + " (" + String.join(", ", rollup.columns()) + ")");
    }

    public static String index(Index index) {
        String properties = index.properties().isEmpty() ? "" : ' ' + new TreeMap<>(index.properties()).toString();
        String comment = index.comment().isEmpty() ? "" : " COMMENT " + quoted(index.comment());
        return "index " + index.name() + columns(index.columns()) + ' ' + index.type() + properties + comment;
    }

    static String property(String name, Optional<String> actual, Optional<String> wanted) {
        return "property " + name + ' ' + actual.orElse("none") + " → " + wanted.orElse("no longer stated");
    }

    public static String partitioning(Optional<Partitioning> partitioning) {
        return partitioning.map(ClauseText::partitioning).orElse("none");
    }

    private static String partitioning(Partitioning partitioning) {
        if (partitioning instanceof Partitioning.Range range) {
            return "RANGE" + terms(range.terms());
        }
        return partitioning instanceof Partitioning.ByList list
                ? "LIST" + columns(list.columns())
                : "automatic " + terms(((Partitioning.Automatic) partitioning).terms());
    }

    static String partition(RangePartition partition) {
        if (partition instanceof RangePartition.Interval interval) {
            return interval.name() + ' ' + bounds(interval.lower()) + " to " + bounds(interval.upper());
        }
        return partition instanceof RangePartition.LessThan less
                ? less.name() + " below " + bounds(less.upper())
                : partition.toString();
    }

    static String partition(ListPartition partition) {
        return partition.name();
    }

    private static String bounds(List<PartitionBound> bounds) {
        return bounds.stream().map(bound -> bound.value().orElse("MAXVALUE")).collect(Collectors.joining(","));
    }

    public static String terms(List<PartitionTerm> terms) {
        return columns(terms.stream()
                .map(term -> term instanceof PartitionTerm.OfColumn column
                        ? column.name()
                        : ((PartitionTerm.OfFunction) term).sql())
                .toList());
    }

    private static String columns(List<String> names) {
        return names.stream().collect(Collectors.joining(", ", "(", ")"));
    }
}
