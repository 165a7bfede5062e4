/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.rows;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.StoredMaterializedView;
import dev.rockhopper.embedded.catalog.StoredView;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps H2 in step with the catalog: before rows are read or written, tables that changed are rebuilt, and views are defined anew.
 *
 * <p>A materialized view is a view here: always fresh.
 */
final class Mirrors {
    /** What an object was when it was mirrored. */
    private record Seen(long database, long id, String name, Object definition) {}

    private final RowStore store;
    private final Map<Long, TableMirror> tables = new HashMap<>();
    private final ViewMirrors views;
    private List<Seen> seen = List.of();

    Mirrors(RowStore store) {
        this.store = store;
        this.views = new ViewMirrors(store);
    }

    /** Makes H2 hold what the catalog holds. */
    void sync(Catalog catalog, SessionFacts facts) throws SQLException {
        List<Seen> now = new ArrayList<>();
        for (Database database : catalog.databases()) {
            database.objects().forEach(object -> now.add(seen(database, object)));
        }
        if (now.equals(seen)) {
            return;
        }
        views.drop();
        syncTables(catalog);
        views.create(catalog, facts);
        seen = now;
    }

    private static Seen seen(Database database, CatalogObject object) {
        return new Seen(database.id(), object.id(), object.name(), definition(object));
    }

    private static Object definition(CatalogObject object) {
        if (object instanceof OlapTable table) {
            return table.state();
        }
        return object instanceof StoredView view ? view.definition() : ((StoredMaterializedView) object).definition();
    }

    private void syncTables(Catalog catalog) throws SQLException {
        Map<OlapTable, Database> present = new HashMap<>();
        for (Database database : catalog.databases()) {
            for (CatalogObject object : database.objects()) {
                if (object instanceof OlapTable table) {
                    present.put(table, database);
                }
            }
        }
        hideRecycled(catalog, present.keySet());
        for (OlapTable table : present.keySet()) {
            if (tables.containsKey(table.id())) {
                tables.get(table.id()).stepAside(table);
            }
        }
        for (Map.Entry<OlapTable, Database> each : present.entrySet()) {
            sync(each.getKey(), each.getValue());
        }
    }

    private void hideRecycled(Catalog catalog, Set<OlapTable> present) throws SQLException {
        Set<OlapTable> kept = new HashSet<>(present);
        for (Database database : catalog.databases()) {
            for (OlapTable table : database.recycled()) {
                kept.add(table);
                if (tables.containsKey(table.id())) {
                    tables.get(table.id()).hide(table);
                }
            }
        }
        dropOthers(kept);
    }

    private void dropOthers(Set<OlapTable> present) throws SQLException {
        Set<Long> ids = new HashSet<>();
        present.forEach(table -> ids.add(table.id()));
        for (Map.Entry<Long, TableMirror> mirror : List.copyOf(tables.entrySet())) {
            if (!ids.contains(mirror.getKey())) {
                mirror.getValue().drop();
                tables.remove(mirror.getKey());
            }
        }
    }

    private void sync(OlapTable table, Database database) throws SQLException {
        TableMirror known = tables.get(table.id());
        if (known != null) {
            known.follow(table);
            return;
        }
        store.execute("CREATE SCHEMA IF NOT EXISTS " + RowStore.quoted(database.name()));
        tables.put(table.id(), new TableMirror(store, database.name(), table));
    }
}
