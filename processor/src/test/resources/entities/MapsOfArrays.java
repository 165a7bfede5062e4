package entities;

import jakarta.persistence.*;
import java.util.*;

/** MAP columns of arrays, and what is stated instead. */
public final class MapsOfArrays {
    @Entity
    public static class Arrs {
        @Id
        Long id;

        Map<String, int[]> a;
        Map<String, String[]> b;
        Map<String, double[]> c;
        Map<String, boolean[]> e;
        Map<String, long[]> f;
        Map<String, Set<UUID>> g;
        Map<MapsOfArrays.E, Set<MapsOfArrays.E>> i;
    }

    public enum E {
        A,
        B
    }

    @Entity
    public static class Wild {
        @Id
        Long id;

        @Basic
        Map<String, Integer> a;

        @Transient
        Map<String, Object> b;

        @Column(columnDefinition = "MAP<VARCHAR(20),JSON>")
        @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON)
        Map<String, Object> c;
    }
}
