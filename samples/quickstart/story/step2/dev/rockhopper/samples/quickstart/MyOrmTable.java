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
        properties = {
            @Property(name = "replication_num", value = "1"),
            @Property(name = "primary_index_cache_expire_sec", value = "3600")
        },
        comment = "People, written by Hibernate")
public class MyOrmTable {

    @Id
    private Integer id;

    @StarRocksColumn(type = "STRING", comment = "What people call it")
    private String name;

    @StarRocksColumn(comment = "In years")
    private Integer age;

    @StarRocksColumn(type = "VARCHAR(80)", comment = "Where they live")
    private String city;

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
