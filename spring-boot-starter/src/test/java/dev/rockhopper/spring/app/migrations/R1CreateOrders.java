/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring.app.migrations;

import dev.rockhopper.migrator.migration.Migration;
import dev.rockhopper.migrator.migration.Operations;
import dev.rockhopper.migrator.migration.Revision;

/** A compiled revision. */
@Revision(id = "r1", message = "create orders")
public class R1CreateOrders implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.sql("CREATE TABLE orders (id BIGINT NOT NULL) PRIMARY KEY (id) DISTRIBUTED BY HASH(id) BUCKETS 2"
                + " PROPERTIES (\"replication_num\" = \"1\")");
    }

    @Override
    public void downgrade(Operations op) {
        op.sql("DROP TABLE orders");
    }
}
