/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.samples.boot.migrations;

import dev.rockhopper.migrator.migration.Migration;
import dev.rockhopper.migrator.migration.Operations;
import dev.rockhopper.migrator.migration.Revision;

/**
 * Create products.
 */
@Revision(id = "5b9273ab7310", message = "create products")
public final class R5b9273ab7310__create_products implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("product")
                .column("sku", "VARCHAR(32)", c -> c.notNull())
                .column("full_title", "VARCHAR(300)", c -> c.nullable())
                .column("price", "DECIMAL(12,2)", c -> c.nullable())
                .primaryKey("sku")
                .distributedByHash(4, "sku")
                .property("replication_num", "1");
    }

    @Override
    public void downgrade(Operations op) {
        // data-loss: Table product is dropped with its rows.
        op.dropTable("product");
    }
}
