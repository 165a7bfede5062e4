/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.model.Table;
import java.util.List;
import java.util.Optional;

/**
 * Which columns are the id of an entity, and what a reader of the source must know about that choice.
 *
 * @param columns of the id, in the order of the table
 * @param note empty if the id tells all rows apart
 */
record RowIdentity(List<String> columns, String note) {

    private static final String CHOOSE = " Choose others with rockhopper reverse --id %s=COLUMNS.";

    /** The id that people stated, else the key of the table, else its first column. */
    static RowIdentity of(Table table, Optional<List<String>> stated) {
        List<String> keys = table.keyColumns().isEmpty() ? table.columnNames().subList(0, 1) : table.keyColumns();
        List<String> chosen = stated.orElse(keys);
        List<String> columns = table.columnNames().stream()
                .filter(name -> Names.contains(chosen, name))
                .toList();
        return new RowIdentity(columns, stated.isPresent() ? "" : note(table, columns));
    }

    /** The same for a view, which has no key. */
    static RowIdentity ofView(String view, List<Column> columns, Optional<List<String>> stated) {
        List<String> names = columns.stream().map(Column::name).toList();
        return stated.map(chosen -> new RowIdentity(
                        names.stream()
                                .filter(name -> Names.contains(chosen, name))
                                .toList(),
                        ""))
                .orElseGet(() -> new RowIdentity(
                        names.subList(0, 1),
                        "A view has no key: rows that agree in the first column are one entity to JPA."
                                + String.format(CHOOSE, view)));
    }

    private static String note(Table table, List<String> id) {
        KeyModel model = table.key().map(Key::model).orElse(KeyModel.DUPLICATE);
        if (model == KeyModel.PRIMARY) {
            return "";
        }
        boolean nullable = table.columns().stream()
                .filter(column -> id.contains(column.name()))
                .anyMatch(column -> column.nullability() != Nullability.NOT_NULL);
        String missing = nullable ? " Rows with NULL in it are no entities." : "";
        return model == KeyModel.DUPLICATE
                ? "A DUPLICATE KEY table keeps equal rows: rows that agree in the id are one entity to JPA." + missing
                        + String.format(CHOOSE, table.name())
                : "The id is the " + model.sql() + ", which tells rows apart once the server has merged them."
                        + missing;
    }
}
