/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.ListPartition;
import dev.rockhopper.schema.model.PartitionBound;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.RangePartition;
import dev.rockhopper.schema.model.Refresh;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The texts of clauses as a person writes them into annotations: without keyword, quoted only where it is needed. */
final class ClauseTexts {

    private final Quoting quoting;

    ClauseTexts(Quoting quoting) {
        this.quoting = quoting;
    }

    /** What follows DISTRIBUTED BY. */
    String distribution(Distribution distribution) {
        String by = distribution instanceof Distribution.Hash hash ? "HASH" + list(hash.columns()) : "RANDOM";
        return distribution.buckets().isPresent()
                ? by + " BUCKETS " + distribution.buckets().getAsInt()
                : by;
    }

    /** What follows PARTITION BY in CREATE TABLE. */
    String partitioning(Partitioning partitioning) {
        if (partitioning instanceof Partitioning.Range range) {
            return "RANGE(" + terms(range.terms()) + ") "
                    + block(range.partitions().stream().map(this::range).toList());
        }
        if (partitioning instanceof Partitioning.ByList list) {
            String by = "LIST" + list(list.columns());
            return list.partitions().isEmpty()
                    ? by
                    : by + " "
                            + block(list.partitions().stream().map(this::listed).toList());
        }
        return terms(((Partitioning.Automatic) partitioning).terms());
    }

    /** Terms of a PARTITION BY clause, without parentheses. */
    String terms(List<PartitionTerm> terms) {
        return terms.stream().map(this::term).collect(Collectors.joining(", "));
    }

    /** What follows REFRESH. */
    static String refresh(Refresh refresh) {
        String moment = refresh.moment().map(each -> each + " ").orElse("");
        Refresh.Scheme scheme = refresh.scheme();
        if (scheme instanceof Refresh.Schedule schedule) {
            String start = schedule.start()
                    .map(each -> "START(" + Sql.string(each) + ") ")
                    .orElse("");
            return moment + "ASYNC " + start + "EVERY(INTERVAL " + schedule.every() + " " + schedule.unit() + ")";
        }
        if (scheme instanceof Refresh.OnChange) {
            return moment + "ASYNC";
        }
        return moment + (scheme instanceof Refresh.Manual ? "MANUAL" : "INCREMENTAL");
    }

    private String term(PartitionTerm term) {
        return term instanceof PartitionTerm.OfColumn column
                ? quoting.inClause(column.name())
                : ((PartitionTerm.OfFunction) term).sql();
    }

    private String list(List<String> names) {
        return Sql.list(names.stream().map(quoting::inClause).toList());
    }

    private String range(RangePartition partition) {
        if (partition instanceof RangePartition.LessThan lessThan) {
            return head(lessThan.name()) + "LESS THAN " + bounds(lessThan.upper()) + properties(lessThan.properties());
        }
        if (partition instanceof RangePartition.Interval interval) {
            return head(interval.name()) + "[" + bounds(interval.lower()) + ", " + bounds(interval.upper()) + ")"
                    + properties(interval.properties());
        }
        RangePartition.Series series = (RangePartition.Series) partition;
        String every = series.unit()
                .map(unit -> "INTERVAL " + series.every() + " " + unit.toUpperCase(Locale.ROOT))
                .orElse(Long.toString(series.every()));
        return "START (" + Sql.string(series.start()) + ") END (" + Sql.string(series.end()) + ") EVERY (" + every
                + ")";
    }

    private String listed(ListPartition partition) {
        List<String> values = partition.values().stream()
                .map(tuple -> tuple.size() == 1
                        ? value(tuple.get(0))
                        : Sql.list(tuple.stream().map(ClauseTexts::value).toList()))
                .toList();
        return head(partition.name()) + "IN " + Sql.list(values) + properties(partition.properties());
    }

    private String head(String name) {
        return "PARTITION " + quoting.inClause(name) + " VALUES ";
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
        return properties.isEmpty()
                ? ""
                : properties.entrySet().stream()
                        .map(each -> "'" + each.getKey() + "' = " + Sql.string(each.getValue()))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    /** The items in parentheses, one a line. */
    private static String block(List<String> items) {
        return items.isEmpty() ? "()" : items.stream().collect(Collectors.joining(",\n    ", "(\n    ", "\n)"));
    }
}
