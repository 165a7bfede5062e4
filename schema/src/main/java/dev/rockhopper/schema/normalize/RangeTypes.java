/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.ScalarType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The types that the bounds of a range-partitioned table have: those of the columns; for an expression the type of its result.
 * Source: FE class {@code PartitionDescAnalyzer.analyzeExpressionPartitionDesc}.
 */
final class RangeTypes {

    private RangeTypes() {}

    /** One type for each term; empty if a column is missing or the expression is not known. */
    static Optional<List<DataType>> of(Table table, Partitioning.Range range) {
        List<DataType> types = range.terms().stream()
                .flatMap(term -> type(table, term).stream())
                .toList();
        return types.size() == range.terms().size() ? Optional.of(types) : Optional.empty();
    }

    private static Optional<DataType> type(Table table, PartitionTerm term) {
        if (term instanceof PartitionTerm.OfColumn column) {
            return table.column(column.name()).map(Column::type);
        }
        String sql = ((PartitionTerm.OfFunction) term).sql().strip().toLowerCase(Locale.ROOT);
        if (sql.startsWith("str2date") || sql.startsWith("cast") && sql.matches(".*\\bas\\s+date\\s*\\).*")) {
            return Optional.of(ScalarType.DATE);
        }
        return Optional.of(ScalarType.DATETIME);
    }
}
