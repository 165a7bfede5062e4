/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.samples.quickstart;

import dev.rockhopper.annotations.Property;
import dev.rockhopper.annotations.StarRocksTable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A table that leaves most to the defaults: {@code @Id} makes the PRIMARY KEY. */
@Entity
@Table(name = "my_core_table")
@StarRocksTable(properties = @Property(name = "replication_num", value = "1"))
public class MyCoreTable {

    @Id
    private Integer id;

    @Column(length = 50)
    private String name;

    /** For Hibernate. */
    protected MyCoreTable() {}

    /** A row. */
    public MyCoreTable(Integer id, String name) {
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
