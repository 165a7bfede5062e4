package entities;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;

/** Java types that are JSON in one place only: Hibernate takes the place that it meets first. */
public final class JsonElsewhere {
    @Entity
    public static class AFirst {
        @Id
        Long id;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, String> m;

        @JdbcTypeCode(SqlTypes.JSON)
        List<String> l;

        @JdbcTypeCode(SqlTypes.JSON)
        Set<Long> s;

        @JdbcTypeCode(SqlTypes.JSON)
        String[] a;

        @JdbcTypeCode(SqlTypes.JSON)
        String t;

        Map<String, Integer> m2;
        List<Integer> l2;
    }

    @Entity
    public static class BSecond {
        @Id
        Long id;

        Map<String, String> m;
        List<String> l;
        Set<Long> s;
        String[] a;
        String t;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, Integer> m2;

        @JdbcTypeCode(SqlTypes.JSON)
        List<Integer> l2;

        List<Integer> l3;
    }
}
