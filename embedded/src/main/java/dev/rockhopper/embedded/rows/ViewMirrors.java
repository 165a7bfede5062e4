/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.rows;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredMaterializedView;
import dev.rockhopper.embedded.catalog.StoredView;
import dev.rockhopper.schema.model.ViewColumn;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Views and materialized views of the catalog as views of H2; those that H2 does not understand are left out. */
final class ViewMirrors {
    private record Definition(String schema, String name, List<String> columns, String home, String query) {}

    private final RowStore store;
    private final List<Definition> created = new ArrayList<>();

    ViewMirrors(RowStore store) {
        this.store = store;
    }

    void drop() throws SQLException {
        for (Definition view : created) {
            store.execute("DROP VIEW IF EXISTS " + path(view) + " CASCADE");
        }
        created.clear();
    }

    /** Views may read views: whatever H2 refuses is tried again as long as another one succeeds. */
    void create(Catalog catalog, SessionFacts facts) {
        List<Definition> waiting = new ArrayList<>();
        for (Database database : catalog.databases()) {
            database.objects().forEach(object -> define(database, object, waiting));
        }
        boolean progress = true;
        while (progress && !waiting.isEmpty()) {
            progress = waiting.removeIf(view -> tryCreate(view, catalog, facts));
        }
    }

    private static void define(Database database, CatalogObject object, List<Definition> into) {
        if (object instanceof StoredView view) {
            List<String> columns =
                    view.definition().columns().stream().map(StoredColumn::name).toList();
            into.add(new Definition(
                    database.name(),
                    view.name(),
                    columns,
                    view.definition().home(),
                    view.definition().query()));
        } else if (object instanceof StoredMaterializedView view) {
            List<String> columns =
                    view.definition().columns().stream().map(ViewColumn::name).toList();
            into.add(new Definition(
                    database.name(),
                    view.name(),
                    columns,
                    view.definition().home(),
                    view.definition().query()));
        }
    }

    private boolean tryCreate(Definition view, Catalog catalog, SessionFacts facts) {
        try {
            // the first makes the schema of a database without tables
            store.useSchema(view.schema());
            store.useSchema(view.home());
            String columns = view.columns().stream().map(RowStore::quoted).collect(Collectors.joining(", "));
            store.execute("CREATE VIEW " + path(view) + " (" + columns + ") AS "
                    + new H2Translation(catalog, facts).translate(view.query()));
            created.add(view);
            return true;
        } catch (SQLException notUnderstood) {
            return false;
        }
    }

    private static String path(Definition view) {
        return RowStore.quoted(view.schema()) + "." + RowStore.quoted(view.name());
    }
}
