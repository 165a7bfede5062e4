/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.show;

import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredRollup;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.ServerDefaults;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the server shows of rollups as statements. Source: FE {@code MaterializedIndexMeta.originStmt}, {@code ShowMaterializedViewStatus}. */
public final class SyncViewText {
    private SyncViewText() {}

    /** The statement that made a synchronous materialized view; the server keeps it as it was sent. */
    public static String sql(String name, String query) {
        return "CREATE MATERIALIZED VIEW " + Texts.name(name) + " AS " + query;
    }

    /** The statement that the server makes up for a plain rollup; no statement would make the rollup that way. */
    public static String ofRollup(OlapTable table, StoredRollup rollup) {
        List<StoredColumn> columns = rollup.columnIds().stream()
                .flatMap(id -> table.state().columnById(id).stream())
                .toList();
        List<String> keys = keys(table, columns);
        String key = String.join(",", keys);
        String items = Stream.concat(
                        keys.stream(),
                        columns.stream()
                                .filter(column -> !keys.contains(column.name()))
                                .map(SyncViewText::value))
                .collect(Collectors.joining(","));
        return "create materialized view " + rollup.name() + " as select " + items + " from " + table.name()
                + " group by " + key;
    }

    private static List<String> keys(OlapTable table, List<StoredColumn> columns) {
        if (table.state().model() != KeyModel.DUPLICATE) {
            return columns.stream()
                    .filter(StoredColumn::key)
                    .map(StoredColumn::name)
                    .toList();
        }
        List<Column> plain = columns.stream()
                .map(column -> Column.of(column.name(), column.type()))
                .toList();
        return ServerDefaults.key(Table.builder(table.name()).columns(plain).build())
                .map(Key::columns)
                .orElse(List.of());
    }

    private static String value(StoredColumn column) {
        return column.aggregate().map(each -> each.function().sql()).orElse("NONE") + "(" + column.name() + ")";
    }
}
