/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.StoredMaterializedView;
import dev.rockhopper.embedded.catalog.StoredView;
import java.util.Optional;

/** What happens to materialized views when something that they read changes. Source: semantics 3.5. */
final class Dependents {
    private Dependents() {}

    static void viewChanged(Catalog catalog, Database database, StoredView view) {
        inactivate(catalog, database, view.name(), "base-view changed: " + view.name());
    }

    /** Makes the materialized views inactive that read an object, and those that read these. */
    static void inactivate(Catalog catalog, Database database, String name, String reason) {
        String qualified = database.name() + "." + name;
        for (Database each : catalog.databases()) {
            for (CatalogObject object : each.objects()) {
                if (object instanceof StoredMaterializedView view
                        && view.definition().baseObjects().contains(qualified)
                        && view.inactiveReason().isEmpty()) {
                    view.setInactiveReason(Optional.of(reason));
                    inactivate(catalog, each, view.name(), "base-mv inactive: " + view.name());
                }
            }
        }
    }
}
