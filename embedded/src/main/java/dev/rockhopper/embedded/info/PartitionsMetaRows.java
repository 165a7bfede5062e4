/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.info;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.StoredMaterializedView;
import dev.rockhopper.embedded.catalog.StoredPartition;
import dev.rockhopper.embedded.catalog.StoredPartitioning;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.embedded.show.RangeText;
import java.util.ArrayList;
import java.util.List;

/** {@code information_schema.partitions_meta}. */
final class PartitionsMetaRows {
    /** What the server takes where the number of buckets is automatic. */
    private static final int AUTOMATIC_BUCKETS = 16;

    private PartitionsMetaRows() {}

    static List<Object[]> rows(Catalog catalog) {
        return ObjectRows.each(catalog, PartitionsMetaRows::rows);
    }

    private static List<Object[]> rows(Database database, CatalogObject object) {
        TableState state;
        if (object instanceof OlapTable table) {
            state = table.state();
        } else if (object instanceof StoredMaterializedView view) {
            state = view.state();
        } else {
            return List.of();
        }
        List<Object[]> rows = new ArrayList<>();
        for (StoredPartition partition : state.partitioning().partitions()) {
            rows.add(row(database, object, state, partition));
        }
        return rows;
    }

    private static Object[] row(Database database, CatalogObject object, TableState state, StoredPartition partition) {
        int buckets = partition.buckets() > 0 ? partition.buckets() : AUTOMATIC_BUCKETS;
        boolean single = state.partitioning() instanceof StoredPartitioning.Unpartitioned;
        return new RowBuilder("partitions_meta")
                .set("DB_NAME", database.name())
                .set("TABLE_NAME", object.name())
                .set("PARTITION_NAME", single ? object.name() : partition.name())
                .set("PARTITION_ID", partition.id())
                .set("VISIBLE_VERSION", 1L)
                .set("NEXT_VERSION", 2L)
                .set("DATA_VERSION", 1L)
                .set(
                        "PARTITION_KEY",
                        String.join(", ", state.namesOf(state.partitioning().columnIds())))
                .set("PARTITION_VALUE", value(state, partition))
                .set(
                        "DISTRIBUTION_KEY",
                        String.join(", ", state.namesOf(state.distribution().columnIds())))
                .set("BUCKETS", buckets)
                .set("REPLICATION_NUM", partition.replicationNum())
                .set("STORAGE_MEDIUM", partition.storageMedium().orElse("HDD"))
                .set("IS_IN_MEMORY", false)
                .set("IS_TEMP", partition.temporary())
                .set("DATA_SIZE", 0L)
                .set("ROW_COUNT", 0L)
                .set("STORAGE_SIZE", 0L)
                .row();
    }

    private static String value(TableState state, StoredPartition partition) {
        if (!partition.values().isEmpty()) {
            return Json.arrays(partition.values());
        }
        return partition.upper().isEmpty() ? "" : RangeText.range(state, partition);
    }
}
