/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Rollup;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.AlterClause;
import java.util.List;

/**
 * RENAME COLUMN: everything in the table that uses the column follows, because the server knows columns by id.
 *
 * <p>Source: FE class {@code LocalMetastore.renameColumn}; two names that differ by case only count as the same name there.
 */
final class RenameColumnFold {

    private RenameColumnFold() {}

    static Table rename(Table table, AlterClause.RenameColumn clause) {
        String from = clause.from();
        String to = clause.to();
        Columns.require(table, from);
        if (table.column(to).isPresent()) {
            throw Wrong.partTaken(table.name(), "column", to);
        }
        return table.toBuilder()
                .columns(table.columns().stream()
                        .map(column -> renamed(column, from, to))
                        .toList())
                .key(table.key().map(key -> new Key(key.model(), renamed(key.columns(), from, to))))
                .partitioning(table.partitioning().map(each -> PartitionLists.renamed(each, from, to)))
                .distribution(table.distribution().map(each -> renamed(each, from, to)))
                .sortKey(renamed(table.sortKey(), from, to))
                .indexes(table.indexes().stream()
                        .map(index -> renamed(index, from, to))
                        .toList())
                .properties(BloomFilter.renamed(table.properties(), from, to))
                .rollups(table.rollups().stream()
                        .map(each -> new Rollup(each.name(), renamed(each.columns(), from, to), each.query()))
                        .toList())
                .build();
    }

    static List<String> renamed(List<String> names, String from, String to) {
        return names.stream().map(name -> Names.same(name, from) ? to : name).toList();
    }

    private static Column renamed(Column column, String from, String to) {
        Column changed = column.withGeneratedAs(column.generatedAs().map(sql -> Identifiers.rename(sql, from, to)));
        return Names.same(column.name(), from) ? changed.withName(to) : changed;
    }

    private static Distribution renamed(Distribution distribution, String from, String to) {
        return distribution instanceof Distribution.Hash hash
                ? new Distribution.Hash(renamed(hash.columns(), from, to), hash.buckets())
                : distribution;
    }

    private static Index renamed(Index index, String from, String to) {
        return new Index(
                index.name(), renamed(index.columns(), from, to), index.type(), index.properties(), index.comment());
    }
}
