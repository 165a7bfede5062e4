/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.render;

import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.RangePartition;
import dev.rockhopper.schema.statement.PartitionClause;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clauses of ALTER TABLE about single partitions. */
final class PartitionClauseRenderer {

    private PartitionClauseRenderer() {}

    static String render(PartitionClause clause) {
        if (clause instanceof PartitionClause.AddRange add) {
            return "ADD " + temporary(add.temporary()) + plural(add.partition())
                    + PartitionRenderer.range(add.partition(), add.ifNotExists())
                    + tail(add.distribution(), add.properties());
        }
        if (clause instanceof PartitionClause.AddList add) {
            return "ADD " + temporary(add.temporary()) + PartitionRenderer.list(add.partition(), add.ifNotExists())
                    + tail(add.distribution(), add.properties());
        }
        if (clause instanceof PartitionClause.Drop drop) {
            return "DROP " + temporary(drop.temporary()) + (drop.names().size() == 1 ? "PARTITION " : "PARTITIONS ")
                    + (drop.ifExists() ? "IF EXISTS " : "") + oneOrMore(drop.names()) + force(drop.force());
        }
        if (clause instanceof PartitionClause.DropWhere drop) {
            return "DROP PARTITIONS " + (drop.ifExists() ? "IF EXISTS " : "") + "WHERE " + drop.condition()
                    + force(drop.force());
        }
        if (clause instanceof PartitionClause.Rename rename) {
            return "RENAME PARTITION " + Sql.name(rename.from()) + " " + Sql.name(rename.to());
        }
        if (clause instanceof PartitionClause.Modify modify) {
            return "MODIFY PARTITION " + (modify.names().isEmpty() ? "(*)" : oneOrMore(modify.names())) + " SET "
                    + Sql.properties(modify.properties());
        }
        if (clause instanceof PartitionClause.Replace replace) {
            return "REPLACE PARTITION " + Sql.names(replace.names()) + " WITH TEMPORARY PARTITION "
                    + Sql.names(replace.temporary()) + Sql.propertiesClause(replace.properties());
        }
        return "TRUNCATE PARTITION " + Sql.names(((PartitionClause.Truncate) clause).names());
    }

    private static String temporary(boolean temporary) {
        return temporary ? "TEMPORARY " : "";
    }

    private static String plural(RangePartition partition) {
        return partition instanceof RangePartition.Series ? "PARTITIONS " : "";
    }

    private static String force(boolean force) {
        return force ? " FORCE" : "";
    }

    private static String oneOrMore(List<String> names) {
        return names.size() == 1 ? Sql.name(names.get(0)) : Sql.names(names);
    }

    private static String tail(Optional<Distribution> distribution, Map<String, String> properties) {
        return distribution.map(by -> " " + ClauseRenderer.distribution(by)).orElse("")
                + Sql.propertiesClause(properties);
    }
}
