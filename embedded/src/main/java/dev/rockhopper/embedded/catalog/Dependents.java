/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

import dev.rockhopper.embedded.query.Words;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/** What happens to materialized views when something that they read changes. Source: semantics 3.5. */
public final class Dependents {
    private Dependents() {}

    public static void viewChanged(Catalog catalog, Database database, StoredView view) {
        inactivate(catalog, database, view.name(), "base-view changed: " + view.name());
    }

    /** Makes the materialized views inactive that read an object, and those that read these. */
    public static void inactivate(Catalog catalog, Database database, String name, String reason) {
        inactivate(catalog, database, name, reason, view -> true);
    }

    /** Makes the materialized views inactive whose query names one of the columns. */
    public static void columnsChanged(Catalog catalog, Database database, String name, Collection<String> columns) {
        if (!columns.isEmpty()) {
            inactivate(
                    catalog,
                    database,
                    name,
                    "base table schema changed for columns: " + String.join(",", columns),
                    view -> columns.stream()
                            .anyMatch(column -> Words.mentions(view.definition().query(), column)));
        }
    }

    private static void inactivate(
            Catalog catalog,
            Database database,
            String name,
            String reason,
            Predicate<StoredMaterializedView> affected) {
        String qualified = database.name() + "." + name;
        for (Database each : catalog.databases()) {
            for (CatalogObject object : each.objects()) {
                if (object instanceof StoredMaterializedView view
                        && view.definition().baseObjects().contains(qualified)
                        && view.inactiveReason().isEmpty()
                        && affected.test(view)) {
                    view.setInactiveReason(Optional.of(reason));
                    inactivate(catalog, each, view.name(), "base-mv inactive: " + view.name());
                }
            }
        }
    }
}
