/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.render;

import dev.rockhopper.schema.model.ListPartition;
import dev.rockhopper.schema.model.PartitionBound;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.RangePartition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** PARTITION BY, and single partitions. */
final class PartitionRenderer {

    private PartitionRenderer() {}

    /**
     * The clause.
     *
     * @param layout how the list of partitions is laid out, {@link Sql#block} or {@link Sql#list}
     */
    static String render(Partitioning partitioning, Function<List<String>, String> layout) {
        if (partitioning instanceof Partitioning.Range range) {
            return "PARTITION BY RANGE" + terms(range.terms()) + " "
                    + layout.apply(range.partitions().stream()
                            .map(partition -> range(partition, false))
                            .toList());
        }
        if (partitioning instanceof Partitioning.ByList list) {
            String by = "PARTITION BY LIST" + Sql.names(list.columns());
            return list.partitions().isEmpty()
                    ? by
                    : by + " "
                            + layout.apply(list.partitions().stream()
                                    .map(partition -> list(partition, false))
                                    .toList());
        }
        return "PARTITION BY " + automatic(((Partitioning.Automatic) partitioning).terms());
    }

    /** A single function stands without parentheses: in them it would mean another scheme (FE class {@code AstBuilder.getPartitionDesc}). */
    private static String automatic(List<PartitionTerm> terms) {
        return terms.size() == 1 && terms.get(0) instanceof PartitionTerm.OfFunction function
                ? function.sql()
                : terms(terms);
    }

    static String terms(List<PartitionTerm> terms) {
        return Sql.list(terms.stream().map(PartitionRenderer::term).toList());
    }

    private static String term(PartitionTerm term) {
        return term instanceof PartitionTerm.OfColumn column
                ? Sql.name(column.name())
                : ((PartitionTerm.OfFunction) term).sql();
    }

    static String range(RangePartition partition, boolean ifNotExists) {
        if (partition instanceof RangePartition.LessThan lessThan) {
            return head(lessThan.name(), ifNotExists) + "LESS THAN " + bounds(lessThan.upper())
                    + properties(lessThan.properties());
        }
        if (partition instanceof RangePartition.Interval interval) {
            return head(interval.name(), ifNotExists) + "[" + bounds(interval.lower()) + ", " + bounds(interval.upper())
                    + ")" + properties(interval.properties());
        }
        RangePartition.Series series = (RangePartition.Series) partition;
        String every = series.unit()
                .map(unit -> "INTERVAL " + series.every() + " " + unit)
                .orElse(Long.toString(series.every()));
        return "START (" + Sql.string(series.start()) + ") END (" + Sql.string(series.end()) + ") EVERY (" + every
                + ")";
    }

    static String list(ListPartition partition, boolean ifNotExists) {
        boolean single = partition.values().stream().allMatch(tuple -> tuple.size() == 1);
        List<String> values = partition.values().stream()
                .map(tuple -> single
                        ? value(tuple.get(0))
                        : Sql.list(tuple.stream().map(PartitionRenderer::value).toList()))
                .toList();
        return head(partition.name(), ifNotExists) + "IN " + Sql.list(values) + properties(partition.properties());
    }

    private static String head(String name, boolean ifNotExists) {
        return "PARTITION " + (ifNotExists ? "IF NOT EXISTS " : "") + Sql.name(name) + " VALUES ";
    }

    private static String bounds(List<PartitionBound> bounds) {
        return Sql.list(bounds.stream()
                .map(bound -> bound.value().map(Sql::string).orElse("MAXVALUE"))
                .toList());
    }

    private static String value(Optional<String> value) {
        return value.map(Sql::string).orElse("NULL");
    }

    private static String properties(Map<String, String> properties) {
        return properties.isEmpty() ? "" : " " + Sql.properties(properties);
    }
}
