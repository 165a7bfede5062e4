package entities;

import dev.rockhopper.annotations.*;
import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@MappedSuperclass
class Base {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    @Column(nullable = false)
    private OffsetDateTime created;

    private ZonedDateTime touched;
}

@MappedSuperclass
class Named<T> extends Base {
    String title;

    @Enumerated(EnumType.STRING)
    @NotNull
    Kind kind;

    T payload;
}

enum Kind {
    A,
    B
}

@Entity
@StarRocksTable(
        duplicateKey = {"id", "created"},
        distributedBy = "HASH(id) BUCKETS 4",
        partitionBy = "date_trunc('month', created)",
        orderBy = {"id", "created"},
        properties = @Property(name = "replication_num", value = "1"))
class Account extends Named<Integer> {
    @StarRocksColumn(defaultValue = "0")
    long balance;

    @StarRocksColumn(type = "LARGEINT")
    BigInteger huge;

    @Column(columnDefinition = "DECIMAL(20,6) DEFAULT '1.5' COMMENT 'rate'")
    BigDecimal rate;

    @StarRocksColumn(generatedAs = "balance * 2")
    Long twice;
}

@Entity
@StarRocksTable(
        aggregateKey = {"day", "shop"},
        distributedBy = "HASH(shop)")
class Sales {
    @EmbeddedId
    SalesKey key;

    @StarRocksColumn(aggregate = "SUM")
    long qty;

    @StarRocksColumn(aggregate = "MAX")
    Double top;

    @StarRocksColumn(type = "BITMAP", aggregate = "BITMAP_UNION")
    byte[] buyers;

    @StarRocksColumn(type = "HLL", aggregate = "HLL_UNION")
    byte[] hll;

    @StarRocksColumn(aggregate = "REPLACE_IF_NOT_NULL")
    String last;
}

@Embeddable
record SalesKey(LocalDate day, @Column(length = 20) String shop) implements Serializable {}

@Entity
@StarRocksTable(
        primaryKey = "id",
        indexes = {
            @StarRocksIndex(name = "ix", column = "note"),
            @StarRocksIndex(name = "ng", column = "memo", type = IndexType.NGRAMBF)
        })
@org.hibernate.annotations.Comment("txs")
class Tx extends Base {
    @ManyToOne
    Account account;

    @ManyToOne
    @JoinColumn(name = "contra", columnDefinition = "VARCHAR(40)")
    Account contra;

    String note;

    @Column(length = 4000)
    String memo;

    @StarRocksColumn(comment = "cents")
    int amount;

    @org.hibernate.annotations.ColumnDefault("'x'")
    String code;

    @StarRocksColumn(autoIncrement = true)
    @Column(nullable = false)
    Long seq;

    @RenamedFrom("old_ref")
    String ref;
}

@Entity
@View(name = "rich", definition = "SELECT id, balance AS b FROM Account WHERE balance > 10 AND kind IN ('A','B')")
class Rich {
    @Id
    String id;

    @Column(name = "b")
    long balance;
}

@Entity
@MaterializedView(
        name = "daily",
        definition = "SELECT shop, sum(qty) AS n FROM Sales WHERE day >= '2024-01-01' GROUP BY shop",
        refresh = "ASYNC",
        distributedBy = "HASH(shop)")
class Daily {
    @Id
    @Column(length = 20)
    String shop;

    Long n;
}

@View(
        name = "pairs",
        definition =
                "SELECT a.id, t.note AS remark FROM Account a JOIN Tx t ON a.id = t.account_id WHERE amount > 3 AND t.note LIKE 'x%' GROUP BY a.id, remark")
class Pairs {}

@Entity
class Wallet {
    @Id
    Long id;

    @ManyToOne
    @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE)
    Account account;

    @org.hibernate.annotations.CreationTimestamp
    Instant at;

    @org.hibernate.annotations.UpdateTimestamp
    LocalDateTime up;

    @org.hibernate.annotations.Formula("1+1")
    int two;

    @org.hibernate.annotations.NaturalId
    String iban;

    @org.hibernate.annotations.TenantId
    String tenant;

    @org.hibernate.annotations.Nationalized
    String nat;

    @Temporal(TemporalType.DATE)
    java.util.Date d;

    @Temporal(TemporalType.TIMESTAMP)
    Calendar c;

    java.sql.Date sd;
    java.sql.Timestamp ts;

    @Convert(disableConversion = true)
    Boolean flag;

    java.net.URL url;
    Class<?> type;
    TimeZone tz;
}
