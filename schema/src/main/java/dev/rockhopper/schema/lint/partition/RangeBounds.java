/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.partition;

import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.PartitionBound;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.RangePartition;
import dev.rockhopper.schema.model.RangePartition.Interval;
import dev.rockhopper.schema.model.RangePartition.LessThan;
import dev.rockhopper.schema.model.RangePartition.Series;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.DateTexts;
import dev.rockhopper.schema.normalize.Normalizer;
import dev.rockhopper.schema.normalize.PartitionOrder;
import dev.rockhopper.schema.type.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The bounds of range partitions: as many values as columns, not empty, not overlapping. Source: FE class {@code RangePartitionInfo}. */
final class RangeBounds {

    private RangeBounds() {}

    static void check(Partitioning.Range range, TableLint lint) {
        int columns = range.terms().size();
        range.partitions().forEach(partition -> width(partition, columns, lint));
        range.partitions().forEach(partition -> dates(partition, range, lint));
        Table normal = Normalizer.normalize(lint.table(), lint.server(), "");
        List<Interval> intervals = ((Partitioning.Range) normal.partitioning().orElseThrow())
                .partitions().stream()
                        .flatMap(partition -> interval(partition, lint).stream())
                        .toList();
        for (int i = 0; i < intervals.size(); i++) {
            Interval interval = intervals.get(i);
            boolean empty = PartitionOrder.compare(interval.lower(), interval.upper()) >= 0;
            boolean overlaps =
                    i > 0 && PartitionOrder.compare(intervals.get(i - 1).upper(), interval.lower()) > 0;
            if (empty || overlaps) {
                lint.findings()
                        .error(
                                ModelCode.PARTITION,
                                interval.name(),
                                empty ? "The partition ends before it begins." : "The partition overlaps another one.",
                                "Write the partitions in ascending order; each must begin where the one before ends, or later.");
            }
        }
    }

    private static Optional<Interval> interval(RangePartition partition, TableLint lint) {
        if (partition instanceof Series series) {
            lint.findings()
                    .error(
                            ModelCode.PARTITION,
                            "START (" + series.start() + ") END (" + series.end() + ") EVERY (" + series.every() + " "
                                    + series.unit().orElse("") + ") makes no partitions, or too many.",
                            "Check the bounds, the step and the unit (HOUR, DAY, WEEK, MONTH, YEAR).");
        }
        return partition instanceof Interval interval ? Optional.of(interval) : Optional.empty();
    }

    /** Values for DATE and DATETIME columns that are neither. */
    private static void dates(RangePartition partition, Partitioning.Range range, TableLint lint) {
        List<List<PartitionBound>> bounds = new ArrayList<>();
        if (partition instanceof LessThan less) {
            bounds.add(less.upper());
        } else if (partition instanceof Interval interval) {
            bounds.add(interval.lower());
            bounds.add(interval.upper());
        }
        for (List<PartitionBound> bound : bounds) {
            for (int i = 0; i < Math.min(bound.size(), range.terms().size()); i++) {
                Optional<String> value = bound.get(i).value();
                if (value.isPresent()
                        && isDate(range.terms().get(i), lint)
                        && DateTexts.parse(value.get().strip()).isEmpty()) {
                    lint.findings()
                            .error(
                                    ModelCode.PARTITION,
                                    "The partition bound " + value.get() + " is no date.",
                                    "Write it as 2026-01-31, or 2026-01-31 04:00:00.");
                }
            }
        }
    }

    private static boolean isDate(PartitionTerm term, TableLint lint) {
        return term instanceof PartitionTerm.OfColumn column
                && lint.column(column.name())
                        .filter(each -> each.type() == ScalarType.DATE || each.type() == ScalarType.DATETIME)
                        .isPresent();
    }

    private static void width(RangePartition partition, int columns, TableLint lint) {
        if (partition instanceof LessThan less) {
            width(less.name(), less.upper(), columns, lint);
        } else if (partition instanceof Interval interval) {
            width(interval.name(), interval.lower(), columns, lint);
            width(interval.name(), interval.upper(), columns, lint);
        }
    }

    private static void width(String name, List<PartitionBound> bound, int columns, TableLint lint) {
        boolean partlyMax = columns > 1 && bound.size() > 1 && bound.contains(PartitionBound.MAX);
        if (bound.isEmpty() || bound.size() > columns || partlyMax) {
            lint.findings()
                    .error(
                            ModelCode.PARTITION,
                            name,
                            "A bound of the partition must have at most " + columns
                                    + " values, and no MAXVALUE among others.",
                            "State a value for each partition column.");
        }
    }
}
