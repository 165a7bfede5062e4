package shop;

import dev.rockhopper.annotations.Property;
import dev.rockhopper.annotations.StarRocksTable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders")
@StarRocksTable(
        primaryKey = "id",
        distributedBy = "HASH(id) BUCKETS 2",
        properties = @Property(name = "replication_num", value = "1"),
        comment = "One row per order")
public class Order {
    @Id
    Long id;

    @Column(length = 40)
    String customer;
}
