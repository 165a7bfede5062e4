/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.rows;

import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.schema.model.KeyModel;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One table of the catalog in H2: made, renamed and rebuilt so that it has the columns that the catalog's table has now. */
final class TableMirror {
    private final RowStore store;
    private final String schema;
    private String name;
    private List<StoredColumn> columns;

    TableMirror(RowStore store, String schema, OlapTable table) throws SQLException {
        this.store = store;
        this.schema = schema;
        this.name = table.name();
        this.columns = table.state().visibleColumns();
        create(name, table);
    }

    /** Goes out of the way of other tables that may take its name. */
    void stepAside(OlapTable table) throws SQLException {
        if (!name.equals(table.name())) {
            hide(table);
        }
    }

    /** Keeps the rows of a dropped table for RECOVER. */
    void hide(OlapTable table) throws SQLException {
        String hidden = "~" + table.id();
        if (!name.equals(hidden)) {
            rename(hidden);
        }
    }

    /** Becomes what the table is now. */
    void follow(OlapTable table) throws SQLException {
        if (!name.equals(table.name())) {
            rename(table.name());
        }
        if (!columns.equals(table.state().visibleColumns())) {
            rebuild(table);
        }
    }

    private void rename(String changed) throws SQLException {
        store.execute("ALTER TABLE " + path(name) + " RENAME TO " + RowStore.quoted(changed));
        name = changed;
    }

    /** The rows move into a new table; columns are the same when they have the same id. */
    private void rebuild(OlapTable table) throws SQLException {
        String present = name;
        rename("~old~" + table.id());
        create(present, table);
        List<String> into = new ArrayList<>();
        List<String> from = new ArrayList<>();
        for (StoredColumn column : table.state().visibleColumns()) {
            before(column).ifPresent(source -> {
                into.add(RowStore.quoted(column.name()));
                from.add("CAST(" + RowStore.quoted(source.name()) + " AS " + H2Columns.type(column.type()) + ")");
            });
        }
        store.execute("INSERT INTO " + path(present) + " (" + String.join(", ", into) + ") SELECT "
                + String.join(", ", from) + " FROM " + path(name));
        drop();
        name = present;
        columns = table.state().visibleColumns();
    }

    private Optional<StoredColumn> before(StoredColumn column) {
        return columns.stream().filter(each -> each.hasId(column.id())).findFirst();
    }

    private void create(String tableName, OlapTable table) throws SQLException {
        List<String> parts = new ArrayList<>();
        table.state().visibleColumns().forEach(column -> parts.add(H2Columns.definition(column)));
        if (table.state().model() != KeyModel.DUPLICATE) {
            parts.add(table.state().keyColumns().stream()
                    .map(column -> RowStore.quoted(column.name()))
                    .collect(Collectors.joining(", ", "UNIQUE NULLS NOT DISTINCT (", ")")));
        }
        store.execute("CREATE TABLE " + path(tableName) + " (" + String.join(", ", parts) + ")");
    }

    void drop() throws SQLException {
        store.execute("DROP TABLE IF EXISTS " + path(name) + " CASCADE");
    }

    private String path(String table) {
        return RowStore.quoted(schema) + "." + RowStore.quoted(table);
    }
}
