/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven.filtered;

import dev.rockhopper.annotations.Property;
import dev.rockhopper.annotations.StarRocksTable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whose table gets a comment by hand. */
@Entity
@Table(name = "app_extra")
@StarRocksTable(distributedBy = "HASH(id) BUCKETS 2", properties = @Property(name = "replication_num", value = "1"))
public class AppExtra {
    @Id
    Long id;
}
