/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredPartition;
import dev.rockhopper.embedded.catalog.StoredPartitioning;
import dev.rockhopper.embedded.query.Expr;
import dev.rockhopper.schema.model.ListPartition;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.RangePartition;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.ScalarType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes the stored partitioning of a new table. Source: FE class {@code PartitionInfoBuilder}. */
final class PartitionBuilder {
    private PartitionBuilder() {}

    static StoredPartitioning range(
            Partitioning.Range range, List<String> ids, List<StoredColumn> columns, PartitionDefaults defaults) {
        Optional<Expr> expression = range.terms().stream()
                .filter(PartitionTerm.OfFunction.class::isInstance)
                .map(each -> PartitionExpressions.read(((PartitionTerm.OfFunction) each).sql()))
                .findFirst();
        RangePartitions partitions = new RangePartitions(types(expression, columns), defaults);
        if (range.partitions().stream().map(Object::getClass).distinct().count() > 1) {
            throw Refusal.analysis("You can only use one of these methods to create partitions");
        }
        List<StoredPartition> stored = List.of();
        for (RangePartition each : range.partitions()) {
            stored = partitions.with(stored, each, false);
        }
        checkNames(stored);
        boolean automatic = expression
                .filter(each -> each instanceof Expr.Call call && PartitionExpressions.isRangeFunction(call.function()))
                .isPresent();
        return new StoredPartitioning.Range(ids, expression, automatic, stored);
    }

    /** The types of the bounds: {@code str2date} and {@code from_unixtime} turn texts and numbers into dates. */
    static List<DataType> types(Optional<Expr> expression, List<StoredColumn> columns) {
        if (expression.isPresent() && expression.get() instanceof Expr.Call call) {
            switch (call.function().toLowerCase(Locale.ROOT)) {
                case "str2date":
                    return List.of(ScalarType.DATE);
                case "from_unixtime", "from_unixtime_ms":
                    return List.of(ScalarType.DATETIME);
                default:
                    break;
            }
        }
        if (expression.isPresent() && expression.get() instanceof Expr.Cast cast) {
            return List.of(cast.type());
        }
        return columns.stream().map(StoredColumn::type).toList();
    }

    static StoredPartitioning list(
            Partitioning.ByList list, List<String> ids, List<StoredColumn> columns, PartitionDefaults defaults) {
        ListPartitions partitions = new ListPartitions(columns, defaults);
        List<StoredPartition> stored = List.of();
        for (ListPartition each : list.partitions()) {
            stored = partitions.with(stored, each, false);
        }
        checkNames(stored);
        return new StoredPartitioning.ByList(ids, false, stored);
    }

    static StoredPartitioning automatic(Partitioning.Automatic automatic, List<String> ids) {
        if (PartitionRule.isAutomaticRange(automatic.terms())) {
            Expr expression = PartitionExpressions.read(
                    ((PartitionTerm.OfFunction) automatic.terms().get(0)).sql());
            return new StoredPartitioning.Range(ids, Optional.of(expression), true, List.of());
        }
        return new StoredPartitioning.ByList(ids, true, List.of());
    }

    private static void checkNames(List<StoredPartition> partitions) {
        Set<String> names = new HashSet<>();
        for (StoredPartition each : partitions) {
            if (!names.add(each.name().toLowerCase(Locale.ROOT))) {
                throw Refusal.analysis("Duplicated partition name: " + each.name());
            }
        }
    }
}
