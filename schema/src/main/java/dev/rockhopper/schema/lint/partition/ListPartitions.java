/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.partition;

import dev.rockhopper.schema.lint.name.UniqueNames;
import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.ListPartition;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.model.Partitioning;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** PARTITION BY LIST: columns that can be listed, each value once. Source: FE class {@code PartitionDescAnalyzer.analyzeListPartitionDesc}. */
public final class ListPartitions implements TableRule {

    @Override
    public void check(TableLint lint) {
        if (lint.table().partitioning().orElse(null) instanceof Partitioning.ByList list) {
            UniqueNames.check("partition column", list.columns(), lint.findings());
            for (String name : list.columns()) {
                lint.requireExactly(name, "PARTITION BY LIST").ifPresent(column -> {
                    PartitionColumns.mustBeKey(column, lint);
                    PartitionColumns.mustBeListable(column, lint);
                });
            }
            values(list, lint);
        }
    }

    private static void values(Partitioning.ByList list, TableLint lint) {
        Set<List<Optional<String>>> known = new HashSet<>();
        for (ListPartition partition : list.partitions()) {
            for (List<Optional<String>> tuple : partition.values()) {
                if (tuple.size() != list.columns().size()) {
                    wrong(partition, "A value must have " + list.columns().size() + " parts.", lint);
                } else if (!known.add(tuple)) {
                    wrong(partition, "A value belongs to two partitions.", lint);
                } else {
                    nulls(partition, tuple, list.columns(), lint);
                }
            }
        }
    }

    private static void nulls(
            ListPartition partition, List<Optional<String>> tuple, List<String> columns, TableLint lint) {
        for (int i = 0; i < tuple.size(); i++) {
            boolean required = lint.column(columns.get(i))
                    .map(Column::nullability)
                    .filter(Nullability.NOT_NULL::equals)
                    .isPresent();
            if (required && tuple.get(i).isEmpty()) {
                wrong(partition, "NULL is listed, but " + columns.get(i) + " is NOT NULL.", lint);
            }
        }
    }

    private static void wrong(ListPartition partition, String text, TableLint lint) {
        lint.findings().error(ModelCode.PARTITION, partition.name(), text, "Correct the values of the partition.");
    }
}
