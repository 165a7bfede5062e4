/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.shown;

import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.Table;
import java.util.List;

/**
 * The expressions of PARTITION BY are sometimes shown with the table before the column, which CREATE does not accept: the table does not exist
 * yet. Source: FE class {@code ExpressionRangePartitionInfo}, {@code ListPartitionInfo}.
 */
final class QualifiedTerms implements Repair {

    @Override
    public Table of(Table table, String database) {
        return table.toBuilder()
                .partitioning(table.partitioning().map(scheme -> mended(scheme, database, table.name())))
                .build();
    }

    @Override
    public MaterializedView of(MaterializedView view, String database) {
        return view.withPartitionBy(mended(view.partitionBy(), database, view.name()));
    }

    private static Partitioning mended(Partitioning scheme, String database, String object) {
        if (scheme instanceof Partitioning.Automatic automatic) {
            return new Partitioning.Automatic(mended(automatic.terms(), database, object));
        }
        return scheme instanceof Partitioning.Range range
                ? new Partitioning.Range(mended(range.terms(), database, object), range.partitions())
                : scheme;
    }

    private static List<PartitionTerm> mended(List<PartitionTerm> terms, String database, String object) {
        return terms.stream()
                .map(term -> term instanceof PartitionTerm.OfFunction function
                        ? new PartitionTerm.OfFunction(function.sql()
                                .replace("`" + database + "`.`" + object + "`.", "")
                                .replace("`" + object + "`.`", "`"))
                        : term)
                .toList();
    }
}
