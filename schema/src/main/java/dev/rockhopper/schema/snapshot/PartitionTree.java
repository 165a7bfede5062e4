/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.snapshot;

import dev.rockhopper.schema.model.ListPartition;
import dev.rockhopper.schema.model.PartitionBound;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.RangePartition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The partitions of a table as members of JSON objects. */
final class PartitionTree {

    private PartitionTree() {}

    static Members of(Partitioning partitioning) {
        if (partitioning instanceof Partitioning.Range range) {
            return Members.ofKind("range")
                    .list("terms", range.terms(), PartitionTree::term)
                    .list("partitions", range.partitions(), PartitionTree::partition);
        } else if (partitioning instanceof Partitioning.ByList list) {
            return Members.ofKind("list")
                    .list("columns", list.columns())
                    .list("partitions", list.partitions(), PartitionTree::partition);
        }
        return Members.ofKind("automatic")
                .list("terms", ((Partitioning.Automatic) partitioning).terms(), PartitionTree::term);
    }

    static Members term(PartitionTerm term) {
        return term instanceof PartitionTerm.OfColumn column
                ? Members.ofKind("column").text("name", column.name())
                : Members.ofKind("function").text("sql", ((PartitionTerm.OfFunction) term).sql());
    }

    private static Members partition(RangePartition partition) {
        if (partition instanceof RangePartition.LessThan less) {
            return Members.ofKind("less than")
                    .text("name", less.name())
                    .list("upper", less.upper(), PartitionTree::bound)
                    .map("properties", less.properties());
        } else if (partition instanceof RangePartition.Interval interval) {
            return Members.ofKind("interval")
                    .text("name", interval.name())
                    .list("lower", interval.lower(), PartitionTree::bound)
                    .list("upper", interval.upper(), PartitionTree::bound)
                    .map("properties", interval.properties());
        }
        RangePartition.Series series = (RangePartition.Series) partition;
        return Members.ofKind("series")
                .text("start", series.start())
                .text("end", series.end())
                .number("every", series.every())
                .some("unit", series.unit());
    }

    private static Members bound(PartitionBound bound) {
        return new Members().some("value", bound.value());
    }

    private static Members partition(ListPartition partition) {
        return new Members()
                .text("name", partition.name())
                .list("values", partition.values(), PartitionTree::values)
                .map("properties", partition.properties());
    }

    /** NULL is a value, too. */
    private static List<String> values(List<Optional<String>> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(each -> texts.add(each.orElse(null)));
        return texts;
    }
}
