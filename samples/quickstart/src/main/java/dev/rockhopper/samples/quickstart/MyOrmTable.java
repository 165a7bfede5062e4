/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.samples.quickstart;

import dev.rockhopper.annotations.Property;
import dev.rockhopper.annotations.StarRocksColumn;
import dev.rockhopper.annotations.StarRocksTable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A table with everything stated: key model, distribution, properties, comments. */
@Entity
@Table(name = "my_orm_table")
@StarRocksTable(
        primaryKey = "id",
        distributedBy = "HASH(id) BUCKETS 10",
        properties = @Property(name = "replication_num", value = "1"),
        comment = "Written by Hibernate")
public class MyOrmTable {

    @Id
    private Integer id;

    @StarRocksColumn(type = "STRING", comment = "What people call it")
    private String name;

    /** For Hibernate. */
    protected MyOrmTable() {}

    /** A row. */
    public MyOrmTable(Integer id, String name) {
        this.id = id;
        this.name = name;
    }

    public Integer getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
