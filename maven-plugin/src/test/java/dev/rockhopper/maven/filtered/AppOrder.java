/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven.filtered;

import dev.rockhopper.annotations.Property;
import dev.rockhopper.annotations.StarRocksTable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whose table gets a column and another property by hand. */
@Entity
@Table(name = "app_orders")
@StarRocksTable(
        distributedBy = "HASH(id) BUCKETS 2",
        properties = {
            @Property(name = "replication_num", value = "1"),
            @Property(name = "replicated_storage", value = "true")
        })
public class AppOrder {
    @Id
    Long id;
}
