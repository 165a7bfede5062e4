/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol;

import java.util.List;
import java.util.Objects;

/**
 * The columns of a table, for COM_FIELD_LIST.
 *
 * @param database the table's database
 * @param table the table
 * @param fields its columns in order
 */
public record TableFields(String database, String table, List<Field> fields) {

    /** Checks that nothing is missing. */
    public TableFields {
        Objects.requireNonNull(database, "database");
        Objects.requireNonNull(table, "table");
        fields = List.copyOf(fields);
    }

    /**
     * One column.
     *
     * @param column name and type
     * @param defaultValue the text of its default, or empty
     */
    public record Field(ResultColumn column, String defaultValue) {

        /** Checks that nothing is missing. */
        public Field {
            Objects.requireNonNull(column, "column");
            Objects.requireNonNull(defaultValue, "defaultValue");
        }
    }
}
