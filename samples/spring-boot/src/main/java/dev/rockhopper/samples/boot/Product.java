/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.samples.boot;

import dev.rockhopper.annotations.Property;
import dev.rockhopper.annotations.StarRocksTable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

/** A product; the table and its columns have the names that Spring's naming strategy gives them. */
@Entity
@StarRocksTable(
        primaryKey = "sku",
        distributedBy = "HASH(sku) BUCKETS 4",
        properties = @Property(name = "replication_num", value = "1"))
public class Product {

    @Id
    @Column(length = 32)
    private String sku;

    @Column(length = 300)
    private String fullTitle;

    @Column(precision = 12, scale = 2)
    private BigDecimal price;

    /** For Hibernate. */
    protected Product() {}

    /** A product. */
    public Product(String sku, String fullTitle, BigDecimal price) {
        this.sku = sku;
        this.fullTitle = fullTitle;
        this.price = price;
    }

    public String getSku() {
        return sku;
    }

    public String getFullTitle() {
        return fullTitle;
    }

    public BigDecimal getPrice() {
        return price;
    }
}
