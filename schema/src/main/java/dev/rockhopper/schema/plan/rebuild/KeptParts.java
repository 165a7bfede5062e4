/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.rebuild;

import dev.rockhopper.schema.diff.table.Same;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.ScalarType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The partitions that exist are kept when the scheme stays, so that every row has its place in the new table. */
final class KeptParts {

    private static final Set<ScalarType> DATES = EnumSet.of(ScalarType.DATE, ScalarType.DATETIME);
    private static final Set<ScalarType> INTEGERS =
            EnumSet.of(ScalarType.TINYINT, ScalarType.SMALLINT, ScalarType.INT, ScalarType.BIGINT, ScalarType.LARGEINT);

    private KeptParts() {}

    /**
     * The table to build.
     *
     * @param old the table that exists, under its new column names
     */
    static Table of(Table old, Table wanted) {
        Optional<Partitioning> partitioning = wanted.partitioning();
        if (partitioning.orElse(null) instanceof Partitioning.Range range
                && old.partitioning().orElse(null) instanceof Partitioning.Range existing
                && Same.list(existing.terms(), range.terms(), Same::term)
                && boundsFit(columns(range), old, wanted)
                && !existing.partitions().isEmpty()) {
            partitioning = Optional.of(new Partitioning.Range(range.terms(), existing.partitions()));
        } else if (partitioning.orElse(null) instanceof Partitioning.ByList list
                && old.partitioning().orElse(null) instanceof Partitioning.ByList existing
                && Names.same(existing.columns(), list.columns())
                && boundsFit(list.columns(), old, wanted)
                && !existing.partitions().isEmpty()) {
            partitioning = Optional.of(new Partitioning.ByList(list.columns(), existing.partitions()));
        }
        return wanted.toBuilder().partitioning(partitioning).build();
    }

    private static List<String> columns(Partitioning.Range range) {
        return range.terms().stream()
                .filter(PartitionTerm.OfColumn.class::isInstance)
                .map(term -> ((PartitionTerm.OfColumn) term).name())
                .toList();
    }

    /** Whether the values that bound partitions of the old columns can bound those of the new ones. */
    private static boolean boundsFit(List<String> columns, Table old, Table wanted) {
        return columns.stream().allMatch(name -> {
            Optional<DataType> is = old.column(name).map(column -> column.type());
            Optional<DataType> shall = wanted.column(name).map(column -> column.type());
            return is.isPresent() && shall.isPresent() && isOneKind(is.get(), shall.get());
        });
    }

    private static boolean isOneKind(DataType a, DataType b) {
        boolean lengths = a.getClass() == b.getClass() && !(a instanceof ScalarType);
        return a.equals(b)
                || lengths
                || DATES.contains(a) && DATES.contains(b)
                || INTEGERS.contains(a) && INTEGERS.contains(b);
    }
}
