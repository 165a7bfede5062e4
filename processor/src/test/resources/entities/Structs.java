package entities;

import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;

/** STRUCT columns: records and classes, nested, renamed, overridden. */
public final class Structs {
    public enum Colour {
        RED,
        GREEN
    }

    @Embeddable
    @Struct(name = "place")
    public record Place(
            String town, @Column(precision = 12, scale = 2) BigDecimal rent, LocalDate since, int floor) {}

    @Embeddable
    public static class Geo {
        double lat;
        double lon;

        @Column(name = "alt_m")
        Float altitude;
    }

    @Embeddable
    public static class Base {
        @Column(length = 7)
        String zip;

        Geo geo;
    }

    @MappedSuperclass
    public static class Named {
        String first;

        @Column(nullable = false)
        String last;
    }

    @Embeddable
    public static class Person extends Named {
        @Enumerated(EnumType.STRING)
        Colour colour;

        Colour other;
        Map<String, Integer> scores;
        List<String> hobbies;

        @JdbcTypeCode(SqlTypes.STRUCT)
        Geo home;

        Place place;
    }

    @Embeddable
    @Struct(name = "stamped")
    public static class Stamped {
        Instant at;
        String by;

        @Column(columnDefinition = "VARCHAR(99)")
        String why;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, String> extra;

        @Size(max = 9)
        String shortText;

        UUID token;

        @Lob
        String big;
    }

    @Entity
    public static class House {
        @Id
        Long id;

        Place place;

        @Column(name = "other_place", nullable = false)
        Place second;

        @NotNull
        Place third;

        @JdbcTypeCode(SqlTypes.STRUCT)
        Base base;

        @JdbcTypeCode(SqlTypes.STRUCT)
        @AttributeOverride(name = "zip", column = @Column(name = "zip_code", length = 9))
        Base overridden;

        @JdbcTypeCode(SqlTypes.STRUCT)
        Person person;

        @Valid
        Stamped stamped;

        @Embedded
        Place fifth;

        Geo inlined;
        String afterwards;
    }

    @Entity
    public static class OnAttribute {
        @Id
        Long id;

        @Struct(name = "geo")
        Geo where;

        @Struct(name = "x")
        @Embedded
        Base base;
    }

    @Embeddable
    public static class Wrapper {
        Place inner;
        String note;
    }

    @Entity
    public static class Nested {
        @Id
        Long id;

        Wrapper wrapper;

        @Embedded
        @AttributeOverride(name = "note", column = @Column(name = "note2"))
        @AttributeOverride(name = "inner", column = @Column(name = "inner2"))
        Wrapper two;
    }

    @Embeddable
    @Struct(name = "sealed")
    public record Sealed(String issuer, byte[] print, byte[][] older, List<Place> places) {}

    @Entity
    public static class Lists {
        @Id
        Long id;

        List<Place> places;

        @Column(name = "other_places", nullable = false)
        Place[] others;

        @JdbcTypeCode(SqlTypes.STRUCT_ARRAY)
        Set<Place> set;

        List<Sealed> sealed;
        Sealed one;
        Map<String, byte[]> keys;
        byte[][] badges;

        @JdbcTypeCode(SqlTypes.JSON)
        List<Geo> documents;
    }
}
