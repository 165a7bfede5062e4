package entities;

import dev.rockhopper.annotations.*;
import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;

/** JSON of records, unusual definitions of columns, tables without a primary key. */
public final class Papers {
    record Tag(String a) {}

    @Embeddable
    record Money(BigDecimal amount, String currency) {}

    @Entity
    static class Docs {
        @Id
        long id;

        @JdbcTypeCode(SqlTypes.JSON)
        Tag tag;

        @JdbcTypeCode(SqlTypes.JSON)
        List<Money> list;

        @JdbcTypeCode(SqlTypes.JSON)
        Money m;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, Object> free;

        @JdbcTypeCode(SqlTypes.JSON)
        Object any;

        @JdbcTypeCode(SqlTypes.JSON)
        int[] ints;

        @JdbcTypeCode(SqlTypes.JSON)
        String raw;

        @Nationalized
        String nat;

        @Nationalized
        @Lob
        String natl;

        @Column(columnDefinition = "largeint")
        BigInteger big;

        @Column(columnDefinition = "decimal(38,9) not null default '1.5'")
        BigDecimal bd;

        @Column(columnDefinition = "varchar(65533) comment 'hi'")
        String vv;

        @Column(columnDefinition = "array<struct<a int, b varchar(5)>>")
        String arr;
    }

    @Entity
    @StarRocksTable(
            duplicateKey = {"day", "sensor"},
            partitionBy = "date_trunc('day', day)",
            distributedBy = "RANDOM")
    static class Reading {
        @Id
        LocalDateTime day;

        @Id
        int sensor;

        double value;

        static class Pk implements Serializable {}
    }

    @Entity
    @StarRocksTable(aggregateKey = {"k"})
    static class Totals {
        @Id
        String k;

        @StarRocksColumn(aggregate = "SUM")
        long s;

        @StarRocksColumn(aggregate = "MAX")
        int mx;

        @StarRocksColumn(type = "hll", aggregate = "HLL_UNION")
        byte[] h;

        @StarRocksColumn(aggregate = "REPLACE_IF_NOT_NULL")
        String last;
    }
}
