/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.SqlWords;
import dev.rockhopper.schema.statement.AlterClause;
import java.util.ArrayList;
import java.util.List;

/** DROP COLUMN: the column's indexes, its place in the bloom filter and in plain rollups go with it. */
final class DropColumnFold {

    private DropColumnFold() {}

    static Table drop(Table table, AlterClause.DropColumn clause) {
        if (clause.rollup().isPresent()) {
            return RollupFold.dropColumn(table, clause.rollup().get(), clause.column());
        }
        int at = Columns.require(table, clause.column());
        String name = table.columns().get(at).name();
        checkUnused(table, name);
        List<Column> columns = new ArrayList<>(table.columns());
        columns.remove(at);
        return Columns.with(table, columns, table.keyColumns()).toBuilder()
                .indexes(withoutColumn(table.indexes(), name))
                .properties(BloomFilter.without(table.properties(), name))
                .rollups(table.rollups().stream()
                        .map(rollup -> rollup.withColumns(without(rollup.columns(), name)))
                        .toList())
                .build();
    }

    static List<Index> withoutColumn(List<Index> indexes, String column) {
        return indexes.stream()
                .filter(index -> !Names.contains(index.columns(), column))
                .toList();
    }

    static List<String> without(List<String> names, String name) {
        return names.stream().filter(each -> !Names.same(each, name)).toList();
    }

    private static void checkUnused(Table table, String name) {
        if (table.distribution()
                .filter(each -> each instanceof Distribution.Hash hash && Names.contains(hash.columns(), name))
                .isPresent()) {
            throw Wrong.inUse(table.name(), name, "distribution");
        }
        if (Names.contains(table.sortKey(), name)) {
            throw Wrong.inUse(table.name(), name, "sort key");
        }
        if (table.partitioning().filter(each -> PartitionLists.uses(each, name)).isPresent()) {
            throw Wrong.inUse(table.name(), name, "partitioning");
        }
        for (Column column : table.columns()) {
            if (column.generatedAs().filter(sql -> SqlWords.uses(sql, name)).isPresent()) {
                throw Wrong.inUse(table.name(), name, "generated column " + column.name());
            }
        }
    }
}
