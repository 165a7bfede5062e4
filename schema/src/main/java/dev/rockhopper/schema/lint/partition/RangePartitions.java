/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.partition;

import dev.rockhopper.schema.lint.name.UniqueNames;
import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.RangePartition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** PARTITION BY RANGE: columns that have an order, and partitions that do not overlap. Source: FE classes {@code PartitionDescAnalyzer}, {@code RangePartitionInfo}. */
public final class RangePartitions implements TableRule {

    @Override
    public void check(TableLint lint) {
        if (lint.table().partitioning().orElse(null) instanceof Partitioning.Range range) {
            List<String> names = range.terms().stream()
                    .filter(PartitionTerm.OfColumn.class::isInstance)
                    .map(term -> ((PartitionTerm.OfColumn) term).name())
                    .toList();
            UniqueNames.check("partition column", names, lint.findings());
            boolean known = true;
            for (String name : names) {
                known &= lint.require(name, "PARTITION BY RANGE").isPresent();
                lint.column(name).ifPresent(column -> check(column, lint));
            }
            forms(range, lint);
            if (known) {
                RangeBounds.check(range, lint);
            }
        }
    }

    private static void check(Column column, TableLint lint) {
        PartitionColumns.mustBeKey(column, lint);
        PartitionColumns.mustHaveRanges(column, lint);
    }

    private static void forms(Partitioning.Range range, TableLint lint) {
        Set<Class<?>> forms = range.partitions().stream()
                .map(partition -> partition instanceof RangePartition.Series
                        ? RangePartition.Interval.class
                        : partition.getClass())
                .collect(Collectors.toSet());
        if (forms.size() > 1) {
            lint.findings()
                    .error(
                            ModelCode.PARTITION,
                            "LESS THAN and other forms of partitions cannot be mixed.",
                            "Write all partitions in one form.");
        }
    }
}
