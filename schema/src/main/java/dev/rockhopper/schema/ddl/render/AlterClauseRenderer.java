/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.render;

import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.PartitionClause;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The clauses of ALTER TABLE, each on one line. */
final class AlterClauseRenderer {

    private AlterClauseRenderer() {}

    static String render(AlterClause clause) {
        if (clause instanceof AlterClause.SchemaChange change) {
            return SchemaChangeRenderer.render(change);
        }
        if (clause instanceof PartitionClause partition) {
            return PartitionClauseRenderer.render(partition);
        }
        return other((AlterClause.Other) clause);
    }

    private static String other(AlterClause.Other clause) {
        if (clause instanceof AlterClause.RenameColumn rename) {
            return "RENAME COLUMN " + Sql.name(rename.from()) + " TO " + Sql.name(rename.to());
        }
        if (clause instanceof AlterClause.RenameTable rename) {
            return "RENAME " + Sql.name(rename.to());
        }
        if (clause instanceof AlterClause.RenameRollup rename) {
            return "RENAME ROLLUP " + Sql.name(rename.from()) + " " + Sql.name(rename.to());
        }
        if (clause instanceof AlterClause.SwapWith swap) {
            return "SWAP WITH " + Sql.name(swap.other());
        }
        if (clause instanceof AlterClause.SetComment set) {
            return "COMMENT = " + Sql.string(set.comment());
        }
        if (clause instanceof AlterClause.SetProperties set) {
            return "SET " + Sql.properties(set.properties());
        }
        if (clause instanceof AlterClause.SetAutoIncrement set) {
            return "AUTO_INCREMENT = " + set.next();
        }
        return storage(clause);
    }

    private static String storage(AlterClause.Other clause) {
        if (clause instanceof AlterClause.AddRollups add) {
            return "ADD ROLLUP "
                    + add.rollups().stream().map(ClauseRenderer::rollup).collect(Collectors.joining(", "));
        }
        if (clause instanceof AlterClause.DropRollups drop) {
            return "DROP ROLLUP " + drop.rollups().stream().map(Sql::name).collect(Collectors.joining(", "));
        }
        if (clause instanceof AlterClause.DefaultBuckets buckets) {
            return ClauseRenderer.defaultBuckets(buckets.distribution());
        }
        return clause instanceof AlterClause.Optimize optimize
                ? optimize(optimize)
                : ((AlterClause.OtherClause) clause).sql();
    }

    private static String optimize(AlterClause.Optimize optimize) {
        List<String> parts = new ArrayList<>();
        if (!optimize.partitions().isEmpty()) {
            parts.add("PARTITIONS " + Sql.names(optimize.partitions()));
        }
        optimize.key().ifPresent(key -> parts.add(ClauseRenderer.key(key)));
        optimize.partitioning().ifPresent(by -> parts.add(PartitionRenderer.render(by, Sql::list)));
        if (!optimize.sortKey().isEmpty()) {
            parts.add(ClauseRenderer.orderBy(optimize.sortKey()));
        }
        optimize.distribution().ifPresent(by -> parts.add(ClauseRenderer.distribution(by)));
        if (!optimize.range().isEmpty()) {
            parts.add("BETWEEN " + optimize.range().stream().map(Sql::string).collect(Collectors.joining(" AND ")));
        }
        return String.join(" ", parts);
    }
}
