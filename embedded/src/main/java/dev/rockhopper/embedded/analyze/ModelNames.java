/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.schema.model.KeyModel;

/** How the server calls the key models outside of SQL. Source: FE enum {@code KeysType}. */
public final class ModelNames {
    private ModelNames() {}

    /** For example {@code DUP_KEYS}: messages and {@code information_schema.tables_config.TABLE_MODEL}. */
    public static String keysType(KeyModel model) {
        return switch (model) {
            case DUPLICATE -> "DUP_KEYS";
            case AGGREGATE -> "AGG_KEYS";
            case UNIQUE -> "UNIQUE_KEYS";
            case PRIMARY -> "PRIMARY_KEYS";
        };
    }

    /** For example {@code DUP}: {@code information_schema.columns.COLUMN_KEY}. */
    public static String columnKey(KeyModel model) {
        return keysType(model).substring(0, 3);
    }
}
