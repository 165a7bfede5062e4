/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;

/** In shared-data mode a table without a comment reads back with the comment {@code OLAP}. Source: FE class {@code LakeTable}. */
final class PlaceholderComment implements Quirk<Table> {

    private static final String PLACEHOLDER = "OLAP";

    @Override
    public boolean holdsFor(ServerProfile server) {
        return server.runMode() == RunMode.SHARED_DATA;
    }

    @Override
    public Table apply(Table table, Context context) {
        return table.comment().equals(PLACEHOLDER)
                ? table.toBuilder().comment("").build()
                : table;
    }
}
