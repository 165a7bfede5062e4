/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.render;

import dev.rockhopper.schema.model.Rollup;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateTableLike;
import java.util.List;
import java.util.stream.Stream;

/** CREATE TABLE: one column a line, one clause a line. */
final class TableRenderer {

    private TableRenderer() {}

    static String render(CreateTable create) {
        Table table = create.table();
        Lines lines = new Lines(head(create) + Sql.block(items(table)));
        if (!create.engine().equals("OLAP")) {
            lines.add("ENGINE = " + create.engine());
        }
        table.key().ifPresent(key -> lines.add(ClauseRenderer.key(key)));
        lines.comment(table.comment());
        table.partitioning().ifPresent(by -> lines.add(PartitionRenderer.render(by, Sql::block)));
        table.distribution().ifPresent(by -> lines.add(ClauseRenderer.distribution(by)));
        lines.orderBy(table.sortKey());
        rollups(table, lines);
        return lines.properties(table.properties()).toString();
    }

    private static String head(CreateTable create) {
        return "CREATE " + (create.temporary() ? "TEMPORARY " : "") + (create.external() ? "EXTERNAL " : "") + "TABLE "
                + (create.ifNotExists() ? "IF NOT EXISTS " : "") + Sql.name(create.name()) + " ";
    }

    private static List<String> items(Table table) {
        return Stream.concat(
                        table.columns().stream().map(ColumnRenderer::render),
                        table.indexes().stream().map(ClauseRenderer::index))
                .toList();
    }

    /** Synchronous materialized views have a statement of their own. */
    private static void rollups(Table table, Lines lines) {
        List<Rollup> plain =
                table.rollups().stream().filter(each -> each.query().isEmpty()).toList();
        if (!plain.isEmpty()) {
            lines.add("ROLLUP "
                    + Sql.list(plain.stream()
                            .map(each -> Sql.name(each.name()) + " " + Sql.names(each.columns()))
                            .toList()));
        }
    }

    static String render(CreateTableLike create) {
        return "CREATE TABLE " + (create.ifNotExists() ? "IF NOT EXISTS " : "") + Sql.name(create.name()) + " LIKE "
                + Sql.name(create.source());
    }
}
