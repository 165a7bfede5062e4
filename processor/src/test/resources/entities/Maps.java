package entities;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** MAP columns. */
public final class Maps {
    public enum Colour {
        RED,
        GREEN
    }

    @Entity
    public static class Plain {
        @Id
        Long id;

        Map<String, Integer> a;
        Map<Integer, String> b;

        @Column(length = 30)
        Map<Integer, String> c;

        @Column(precision = 10, scale = 3)
        Map<String, BigDecimal> d;

        Map<UUID, List<LocalDateTime>> e;
        Map<Colour, Integer> f;
        Map<String, Colour> g;
        Map<Short, Byte> i;
        Map<Long, Double> j;
        Map<Float, Boolean> k;
        Map<LocalDate, Instant> l;
        Map<BigInteger, BigDecimal> m;
        Map<Character, Year> n;

        @Column(nullable = false)
        Map<String, String> o;

        @NotNull
        Map<String, String> p;

        Map<String, Long[]> q;
        Map<String, int[]> r;
        Map<String, Map<String, Integer>> s;

        @Column(columnDefinition = "MAP<VARCHAR(255),ARRAY<INT>>")
        Map<String, int[]> r2;

        Map<String, Set<String>> t;

        @Column(name = "other_name")
        Map<String, OffsetDateTime> u;

        Map<String, Duration> v;

        @Column(length = 50)
        Map<String, List<String>> w;

        @Column(precision = 12, scale = 2)
        Map<BigDecimal, BigDecimal> x;

        Map<String, Currency> y;
        Map<String, Locale> z;
    }

    @Entity
    public static class Timed {
        @Id
        Long id;

        Map<String, LocalTime> a;
        Map<LocalTime, String> b;
        Map<String, java.util.Date> c;
        Map<String, java.sql.Date> d;
        Map<String, ZonedDateTime> e;
        Map<String, ZoneId> f;
        Map<java.sql.Timestamp, ZoneOffset> g;
    }

    @Entity
    public static class Coded {
        @Id
        Long id;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, Short> a;

        @Column(columnDefinition = "MAP<INT,INT>")
        Map<String, Integer> b;

        @Size(max = 20)
        Map<String, String> c;

        @Lob
        String d;

        Map<Integer, List<Map<String, Integer>>> e;
    }
}
