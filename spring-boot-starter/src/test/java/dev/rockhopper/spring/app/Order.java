/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring.app;

import dev.rockhopper.annotations.Property;
import dev.rockhopper.annotations.StarRocksTable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entity whose column has the name that Spring's naming strategy gives it. */
@Entity
@Table(name = "orders")
@StarRocksTable(
        primaryKey = "id",
        distributedBy = "HASH(id) BUCKETS 2",
        properties = @Property(name = "replication_num", value = "1"))
public class Order {

    @Id
    Long id;

    @Column(length = 40)
    String customerName;
}
