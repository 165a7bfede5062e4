/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.info;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.StoredView;
import java.util.List;

/** {@code information_schema.views}. */
final class ViewsRows {
    private ViewsRows() {}

    static List<Object[]> rows(Catalog catalog) {
        return ObjectRows.each(catalog, ViewsRows::rows);
    }

    private static List<Object[]> rows(Database database, CatalogObject object) {
        if (!(object instanceof StoredView view)) {
            return List.of();
        }
        return List.<Object[]>of(new RowBuilder("views")
                .set("TABLE_CATALOG", "def")
                .set("TABLE_SCHEMA", database.name())
                .set("TABLE_NAME", view.name())
                .set("VIEW_DEFINITION", view.definition().query())
                .set("CHECK_OPTION", "NONE")
                .set("IS_UPDATABLE", "NO")
                .set("DEFINER", "")
                .set("SECURITY_TYPE", "")
                .set("CHARACTER_SET_CLIENT", "utf8")
                .set("COLLATION_CONNECTION", "utf8_general_ci")
                .row());
    }
}
