/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.partition;

import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.normalize.SqlWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code partition_retention_condition} is about the columns by which a table is partitioned, and about no others. Source: FE class {@code
 * PartitionSelector}.
 */
public final class RetentionConditions implements TableRule {

    private static final String PROPERTY = "partition_retention_condition";

    @Override
    public void check(TableLint lint) {
        String condition = lint.table().properties().getOrDefault(PROPERTY, "");
        if (condition.isBlank()) {
            return;
        }
        Optional<Partitioning> partitioning = lint.table().partitioning();
        if (partitioning.isEmpty()) {
            wrong(PROPERTY + " needs a partitioned table.", "Partition the table, or remove the property.", lint);
            return;
        }
        List<String> allowed = columns(partitioning.get()).toList();
        SqlWords.marked(condition).stream()
                .map(SqlWords::unmarked)
                .flatMap(word -> lint.column(word).map(Column::name).stream())
                .distinct()
                .filter(column -> !Names.contains(allowed, column))
                .forEach(column -> wrong(
                        PROPERTY + " names the column " + column + ", by which the table is not partitioned.",
                        "Name only what stands in PARTITION BY.",
                        lint));
    }

    private static Stream<String> columns(Partitioning partitioning) {
        if (partitioning instanceof Partitioning.ByList list) {
            return list.columns().stream();
        }
        List<PartitionTerm> terms = partitioning instanceof Partitioning.Range range
                ? range.terms()
                : ((Partitioning.Automatic) partitioning).terms();
        return terms.stream()
                .flatMap(term -> term instanceof PartitionTerm.OfColumn column
                        ? Stream.of(column.name())
                        : SqlWords.marked(((PartitionTerm.OfFunction) term).sql()).stream()
                                .map(SqlWords::unmarked));
    }

    private static void wrong(String text, String remedy, TableLint lint) {
        lint.findings().error(ModelCode.PROPERTY, text, remedy);
    }
}
