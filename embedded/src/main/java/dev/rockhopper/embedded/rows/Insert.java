/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.rows;

import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.schema.model.KeyModel;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts rows into a mirrored table as its key model says: DUPLICATE keeps all, the others merge rows of one key.
 *
 * <p>New rows first go to a staging table, so that their values are computed and converted by H2, then one after the other, so that of two
 * rows with one key the later wins. Columns that are not named keep their values in a row that exists (partial update, since 3.3.1).
 */
final class Insert {
    private static final String STAGE = RowStore.quoted("~stage");
    private static final String ORDER = RowStore.quoted("~row");

    private final RowStore store;
    private final OlapTable table;
    private final String path;
    private final List<StoredColumn> columns;

    Insert(RowStore store, OlapTable table, String path, List<StoredColumn> columns) {
        this.store = store;
        this.table = table;
        this.path = path;
        this.columns = columns;
    }

    /** Inserts what {@code source} (VALUES or a query, in H2's words) gives; returns the number of rows it gave. */
    int run(String source) throws SQLException {
        if (table.state().model() == KeyModel.DUPLICATE || countsKeys()) {
            return store.execute("INSERT INTO " + path + " (" + names() + ") " + source);
        }
        String definitions = columns.stream().map(H2Columns::definition).collect(Collectors.joining(", "));
        store.execute("CREATE LOCAL TEMPORARY TABLE " + STAGE + " (" + ORDER + " BIGINT AUTO_INCREMENT, " + definitions
                + ")");
        try {
            int rows = store.execute("INSERT INTO " + STAGE + " (" + names() + ") " + source);
            merge();
            return rows;
        } finally {
            store.execute("DROP TABLE " + STAGE);
        }
    }

    /** A key that the server counts up is a new one each time. */
    private boolean countsKeys() {
        return table.state().columns().stream()
                .anyMatch(column -> column.key() && column.autoIncrement() && !columns.contains(column));
    }

    private void merge() throws SQLException {
        try (Statement statement = store.connection().createStatement();
                ResultSet staged =
                        statement.executeQuery("SELECT " + names() + " FROM " + STAGE + " ORDER BY " + ORDER);
                PreparedStatement update = store.connection().prepareStatement(updateText());
                PreparedStatement insert = store.connection().prepareStatement(insertText())) {
            while (staged.next()) {
                int next = bind(update, staged, values(), 1);
                bind(update, staged, keys(), next);
                if (update.executeUpdate() == 0) {
                    bind(insert, staged, columns, 1);
                    insert.executeUpdate();
                }
            }
        }
    }

    private static int bind(PreparedStatement statement, ResultSet staged, List<StoredColumn> which, int from)
            throws SQLException {
        int next = from;
        for (StoredColumn column : which) {
            statement.setObject(next++, staged.getObject(column.name()));
        }
        return next;
    }

    private String updateText() {
        String where = keys().stream()
                .map(key -> RowStore.quoted(key.name()) + " IS NOT DISTINCT FROM ?")
                .collect(Collectors.joining(" AND "));
        String set = values().stream().map(Insert::merged).collect(Collectors.joining(", "));
        String first = RowStore.quoted(keys().get(0).name());
        return "UPDATE " + path + " SET " + (set.isEmpty() ? first + " = " + first : set) + " WHERE " + where;
    }

    /** The new value of a column in a row that exists: by its aggregate function. */
    private static String merged(StoredColumn column) {
        String name = RowStore.quoted(column.name());
        String mark = "CAST(? AS " + H2Columns.type(column.type()) + ")";
        String function = column.aggregate().map(each -> each.name()).orElse("REPLACE");
        return name + " = "
                + switch (function) {
                    case "SUM" -> "COALESCE(" + name + ", 0) + COALESCE(" + mark + ", 0)";
                    case "MIN" -> "LEAST(" + name + ", " + mark + ")";
                    case "MAX" -> "GREATEST(" + name + ", " + mark + ")";
                    case "REPLACE_IF_NOT_NULL" -> "COALESCE(" + mark + ", " + name + ")";
                    default -> mark;
                };
    }

    private String insertText() {
        String marks = columns.stream().map(each -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO " + path + " (" + names() + ") VALUES (" + marks + ")";
    }

    private List<StoredColumn> keys() {
        return columns.stream().filter(StoredColumn::key).toList();
    }

    private List<StoredColumn> values() {
        return columns.stream().filter(column -> !column.key()).toList();
    }

    private String names() {
        return columns.stream().map(column -> RowStore.quoted(column.name())).collect(Collectors.joining(", "));
    }
}
