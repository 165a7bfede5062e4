/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import dev.rockhopper.annotations.MaterializedView;
import dev.rockhopper.annotations.Property;
import dev.rockhopper.annotations.StarRocksColumn;
import dev.rockhopper.annotations.StarRocksIndex;
import dev.rockhopper.annotations.StarRocksTable;
import dev.rockhopper.annotations.View;
import dev.rockhopper.annotations.ViewColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** The persistence unit of these tests. */
final class Shop {

    static final Class<?>[] ENTITIES = {Item.class, Sale.class, CheapItem.class, Animal.class, Dog.class};
    static final String PLAIN_VIEWS = "dev.rockhopper.hibernate.tool.Shop$SalesPerDay";

    private Shop() {}

    /** Named so that the view that reads it comes first by name. */
    @Entity(name = "Item")
    @Table(name = "z_item", comment = "What is sold")
    @StarRocksTable(
            distributedBy = "HASH(id) BUCKETS 3",
            indexes = @StarRocksIndex(name = "i_name", column = "name"),
            properties = @Property(name = "replication_num", value = "1"))
    static class Item {
        @Id
        long id;

        @Column(length = 50, nullable = false)
        String name;

        @StarRocksColumn(defaultValue = "0", comment = "In cents")
        int price;
    }

    /** Appended only. */
    @Entity(name = "Sale")
    @Table(name = "sale")
    @StarRocksTable(
            duplicateKey = {"day", "id"},
            partitionBy = "date_trunc('month', day)",
            distributedBy = "HASH(id) BUCKETS 2",
            properties = @Property(name = "replication_num", value = "1"))
    static class Sale {
        @Id
        long id;

        @Column(nullable = false)
        LocalDate day;

        long item;
    }

    /** A view. */
    @Entity(name = "CheapItem")
    @Immutable
    @View(
            name = "a_cheap_item",
            definition = "SELECT id, name FROM z_item WHERE price < 100",
            columns = {@ViewColumn(name = "id", comment = "Number"), @ViewColumn(name = "name")})
    static class CheapItem {
        @Id
        long id;

        String name;
    }

    /** A materialized view that no entity reads. */
    @MaterializedView(
            name = "sales_per_day",
            definition = "SELECT day, COUNT(*) AS n FROM sale GROUP BY day",
            refresh = "MANUAL",
            properties = @Property(name = "replication_num", value = "1"))
    static final class SalesPerDay {}

    /** For which Hibernate would like a temporary table at boot. */
    @Entity(name = "Animal")
    @Inheritance(strategy = InheritanceType.JOINED)
    @StarRocksTable(properties = @Property(name = "replication_num", value = "1"))
    static class Animal {
        @Id
        long id;
    }

    /** In a table of its own. */
    @Entity(name = "Dog")
    @StarRocksTable(properties = @Property(name = "replication_num", value = "1"))
    static class Dog extends Animal {
        boolean barks;
    }
}
