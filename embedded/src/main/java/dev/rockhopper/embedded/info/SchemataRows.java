/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.info;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** {@code information_schema.schemata}. */
final class SchemataRows {
    private SchemataRows() {}

    static List<Object[]> rows(Catalog catalog) {
        TreeSet<String> names = new TreeSet<>(List.of("_statistics_", "information_schema", "sys"));
        catalog.databases().stream().map(Database::name).forEach(names::add);
        List<Object[]> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(new RowBuilder("schemata")
                    .set("CATALOG_NAME", "def")
                    .set("SCHEMA_NAME", name)
                    .set("DEFAULT_CHARACTER_SET_NAME", "utf8")
                    .set("DEFAULT_COLLATION_NAME", "utf8_general_ci")
                    .row());
        }
        return rows;
    }
}
