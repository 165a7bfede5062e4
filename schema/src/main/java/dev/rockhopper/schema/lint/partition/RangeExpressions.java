/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.partition;

import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.normalize.SqlWords;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.ScalarType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code RANGE(from_unixtime(c))} and its like: the type of the column. Source: FE class {@code PartitionExprAnalyzer}. */
public final class RangeExpressions implements TableRule {

    private static final Map<String, Set<DataType>> TYPES = Map.of(
            "from_unixtime", Set.of(ScalarType.INT, ScalarType.BIGINT),
            "from_unixtime_ms", Set.of(ScalarType.BIGINT));

    @Override
    public void check(TableLint lint) {
        if (lint.table().partitioning().orElse(null) instanceof Partitioning.Range range
                && range.terms().size() == 1
                && range.terms().get(0) instanceof PartitionTerm.OfFunction function) {
            List<String> words = SqlWords.of(function.sql());
            Set<DataType> types = TYPES.get(words.get(0));
            if (types != null && words.size() > 2) {
                lint.column(words.get(2))
                        .filter(column -> !types.contains(column.type()))
                        .ifPresent(column -> wrong(words.get(0), column, types, lint));
            }
        }
    }

    private static void wrong(String function, Column column, Set<DataType> types, TableLint lint) {
        PartitionColumns.wrong(
                column,
                function + " needs " + (types.size() == 1 ? "BIGINT" : "INT or BIGINT") + ", the column is "
                        + column.type().sql() + ".",
                "Change the type of the column, or partition by it.",
                lint);
    }
}
