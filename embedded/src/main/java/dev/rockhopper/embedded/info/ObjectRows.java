/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.info;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Makes rows for each object of each database. */
final class ObjectRows {
    private ObjectRows() {}

    static List<Object[]> each(Catalog catalog, BiFunction<Database, CatalogObject, List<Object[]>> rowsOf) {
        List<Object[]> rows = new ArrayList<>();
        for (Database database : catalog.databases()) {
            for (CatalogObject object : database.objects()) {
                rows.addAll(rowsOf.apply(database, object));
            }
        }
        return rows;
    }
}
