/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.info;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.StoredMaterializedView;
import dev.rockhopper.embedded.catalog.StoredPartitioning;
import dev.rockhopper.embedded.catalog.StoredRollup;
import dev.rockhopper.embedded.catalog.VersionGates;
import dev.rockhopper.embedded.show.MaterializedViewText;
import dev.rockhopper.embedded.show.SyncViewText;
import dev.rockhopper.schema.model.Refresh;
import java.util.ArrayList;
import java.util.List;

/** {@code information_schema.materialized_views}: asynchronous ones, and synchronous ones as REFRESH_TYPE {@code ROLLUP}. */
final class MaterializedViewsRows {
    private MaterializedViewsRows() {}

    static List<Object[]> rows(Catalog catalog) {
        VersionGates gates = catalog.settings().gates();
        return ObjectRows.each(catalog, (database, object) -> rows(database, object, gates));
    }

    private static List<Object[]> rows(Database database, CatalogObject object, VersionGates gates) {
        if (object instanceof StoredMaterializedView view) {
            return List.<Object[]>of(asynchronous(database, view, gates));
        }
        List<Object[]> rows = new ArrayList<>();
        if (object instanceof OlapTable table) {
            for (StoredRollup rollup : table.state().rollups()) {
                String text = rollup.query()
                        .map(query -> SyncViewText.sql(rollup.name(), query))
                        .orElseGet(() -> SyncViewText.ofRollup(table, rollup));
                rows.add(synchronous(database, rollup, text));
            }
        }
        return rows;
    }

    private static RowBuilder base(Database database, long id, String name) {
        return new RowBuilder("materialized_views")
                .set("MATERIALIZED_VIEW_ID", id)
                .set("TABLE_SCHEMA", database.name())
                .set("TABLE_NAME", name)
                .set("TABLE_ROWS", 0L)
                .set("QUERY_REWRITE_STATUS", "VALID")
                .set("CREATOR", "'root'@'%'");
    }

    private static Object[] asynchronous(Database database, StoredMaterializedView view, VersionGates gates) {
        return base(database, view.id(), view.name())
                .set("REFRESH_TYPE", refreshType(view.definition().refresh()))
                .set("IS_ACTIVE", String.valueOf(view.inactiveReason().isEmpty()))
                .set("INACTIVE_REASON", view.inactiveReason().orElse(""))
                .set("PARTITION_TYPE", partitionType(view.state().partitioning()))
                .set("TASK_ID", 0L)
                .set("TASK_NAME", "mv-" + view.id())
                .set("MATERIALIZED_VIEW_DEFINITION", MaterializedViewText.sql(view, gates))
                .row();
    }

    private static Object[] synchronous(Database database, StoredRollup rollup, String text) {
        return base(database, rollup.id(), rollup.name())
                .set("REFRESH_TYPE", "ROLLUP")
                .set("IS_ACTIVE", "true")
                .set("INACTIVE_REASON", "")
                .set("PARTITION_TYPE", "UNPARTITIONED")
                .set("MATERIALIZED_VIEW_DEFINITION", text.replaceAll("\\s+", " "))
                .row();
    }

    private static String refreshType(Refresh refresh) {
        return refresh.scheme() instanceof Refresh.Manual ? "MANUAL" : "ASYNC";
    }

    private static String partitionType(StoredPartitioning partitioning) {
        if (partitioning instanceof StoredPartitioning.Unpartitioned) {
            return "UNPARTITIONED";
        }
        if (partitioning instanceof StoredPartitioning.Range range) {
            return range.expression().isPresent() ? "EXPR_RANGE" : "RANGE";
        }
        return "LIST";
    }
}
