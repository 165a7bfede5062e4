/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.info;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.StoredMaterializedView;
import dev.rockhopper.embedded.catalog.StoredView;
import java.util.ArrayList;
import java.util.List;

/** {@code information_schema.tables}; SHOW TABLE STATUS shows the same. */
final class TablesRows {
    private TablesRows() {}

    static List<Object[]> rows(Catalog catalog) {
        List<Object[]> rows = new ArrayList<>();
        for (String name : InfoTables.names()) {
            rows.add(base("information_schema", name)
                    .set("TABLE_TYPE", "SYSTEM VIEW")
                    .set("ENGINE", "")
                    .set("TABLE_COMMENT", "")
                    .row());
        }
        rows.addAll(ObjectRows.each(catalog, (database, object) -> List.<Object[]>of(row(catalog, database, object))));
        return rows;
    }

    private static RowBuilder base(String database, String name) {
        return new RowBuilder("tables")
                .set("TABLE_CATALOG", "def")
                .set("TABLE_SCHEMA", database)
                .set("TABLE_NAME", name)
                .set("ROW_FORMAT", "")
                .set("TABLE_COLLATION", "utf8_general_ci")
                .set("CREATE_OPTIONS", "");
    }

    private static Object[] row(Catalog catalog, Database database, CatalogObject object) {
        String engineOfViews = catalog.settings().gates().hidesEngineOfViews() ? null : "";
        boolean view = object instanceof StoredView;
        long unknown = -1;
        return base(database.name(), object.name())
                .set("TABLE_TYPE", object instanceof OlapTable ? "BASE TABLE" : "VIEW")
                .set("ENGINE", view ? engineOfViews : "StarRocks")
                .set("TABLE_ROWS", view ? unknown : 0L)
                .set("AVG_ROW_LENGTH", view ? unknown : 0L)
                .set("DATA_LENGTH", view ? unknown : 0L)
                .set("CREATE_TIME", Moments.text(object.createdMillis()))
                .set("UPDATE_TIME", Moments.text(object.createdMillis()))
                .set("TABLE_COMMENT", comment(object))
                .row();
    }

    private static String comment(CatalogObject object) {
        if (object instanceof OlapTable table) {
            return table.state().shownComment();
        }
        return object instanceof StoredView view
                ? view.definition().comment()
                : ((StoredMaterializedView) object).state().comment();
    }
}
