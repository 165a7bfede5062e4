/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.info;

import dev.rockhopper.embedded.catalog.Catalog;
import java.util.List;

/** Rows that are the same on every server. */
final class FixedRows {
    private FixedRows() {}

    static List<Object[]> engines(Catalog catalog) {
        return List.<Object[]>of(new RowBuilder("engines")
                .set("ENGINE", "OLAP")
                .set("SUPPORT", "YES")
                .set("COMMENT", "Default storage engine of StarRocks")
                .set("TRANSACTIONS", "NO")
                .set("XA", "NO")
                .set("SAVEPOINTS", "NO")
                .row());
    }

    static List<Object[]> collations(Catalog catalog) {
        return List.<Object[]>of(new RowBuilder("collations")
                .set("COLLATION_NAME", "utf8_general_ci")
                .set("CHARACTER_SET_NAME", "utf8")
                .set("ID", 33L)
                .set("IS_DEFAULT", "Yes")
                .set("IS_COMPILED", "Yes")
                .set("SORTLEN", 1L)
                .row());
    }

    static List<Object[]> characterSets(Catalog catalog) {
        return List.<Object[]>of(new RowBuilder("character_sets")
                .set("CHARACTER_SET_NAME", "utf8")
                .set("DEFAULT_COLLATE_NAME", "utf8_general_ci")
                .set("DESCRIPTION", "UTF-8 Unicode")
                .set("MAXLEN", 3L)
                .row());
    }
}
