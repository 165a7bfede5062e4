package entities;

import dev.rockhopper.annotations.*;
import dev.rockhopper.annotations.View;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

/** What is left: nested embeddables in collections, tables of each model, views, odd names, ids of ids. */
public final class Mixture {
    @Embeddable
    public static class Geo {
        @Column(name = "geo_lat")
        Double lat;

        Double lon;
    }

    @Embeddable
    public static class Spot {
        Geo geo;

        @Column(length = 12)
        String label;

        List<Integer> marks;
        Map<String, Geo0> odd;
    }

    public static class Geo0 implements Serializable {
        int x;
    }

    @Embeddable
    public static class Leg {
        Geo start;
        Geo0 ser;

        @AttributeOverride(name = "lat", column = @Column(name = "end_lat"))
        @AttributeOverride(name = "lon", column = @Column(name = "end_lon"))
        Geo end;

        @ManyToOne
        Driver driver;
    }

    @Entity
    public static class Driver {
        @Id
        @GeneratedValue
        UUID id;

        @ElementCollection
        @CollectionTable(name = "driver_legs")
        List<Leg> legs;

        @ElementCollection
        @OrderColumn(name = "n")
        List<Geo> track;

        @ElementCollection
        @AttributeOverride(name = "value.lat", column = @Column(name = "y"))
        @AttributeOverride(name = "value.lon", column = @Column(name = "x"))
        Map<String, Geo> named;

        @ElementCollection
        Map<Geo, String> byGeo;
    }

    @Entity
    public static class Trip {
        @Id
        long id;

        Leg leg;

        @Embedded
        @AttributeOverride(name = "start.lat", column = @Column(name = "b_slat"))
        @AttributeOverride(name = "start.lon", column = @Column(name = "b_slon"))
        @AttributeOverride(name = "end.lat", column = @Column(name = "b_elat"))
        @AttributeOverride(name = "end.lon", column = @Column(name = "b_elon"))
        @AttributeOverride(name = "ser", column = @Column(name = "b_ser"))
        @AssociationOverride(name = "driver", joinColumns = @JoinColumn(name = "b_driver"))
        Leg back;
    }

    @Entity
    @StarRocksTable(
            duplicateKey = {"day", "kind"},
            partitionBy = "date_trunc('day', day)",
            distributedBy = "RANDOM",
            orderBy = {"day"},
            indexes = @StarRocksIndex(name = "ix", column = "kind", type = IndexType.BITMAP),
            comment = "events")
    public static class Event {
        @Id
        UUID id;

        @Column(name = "day")
        LocalDateTime day;

        @Column(length = 8)
        String kind;

        @StarRocksColumn(type = "BITMAP", comment = "x")
        byte[] users;

        @StarRocksColumn(type = "LARGEINT")
        BigInteger big;

        @StarRocksColumn(type = "JSON")
        String json;

        @StarRocksColumn(generatedAs = "hour(day)")
        Integer hour;

        @StarRocksColumn(defaultValue = "5")
        int five;

        @StarRocksColumn(defaultValue = "CURRENT_TIMESTAMP")
        LocalDateTime stamp;
    }

    @Entity
    @StarRocksTable(
            aggregateKey = {"site", "day"},
            distributedBy = "HASH(site) BUCKETS 3")
    public static class Stat {
        @Id
        @Column(length = 9)
        String site;

        @Id
        LocalDate day;

        @StarRocksColumn(aggregate = "SUM")
        long views;

        @StarRocksColumn(aggregate = "MAX")
        Integer top;

        @StarRocksColumn(type = "HLL", aggregate = "HLL_UNION")
        byte[] uniq;

        @StarRocksColumn(aggregate = "REPLACE_IF_NOT_NULL")
        String last;
    }

    @Entity
    @StarRocksTable(uniqueKey = "id", distributedBy = "HASH(id)")
    @RenamedFrom("old_uni")
    public static class Uni {
        @Id
        long id;

        @RenamedFrom("before")
        String after;

        @RenamedFrom("old_p")
        Geo0 p;
    }

    @Entity
    @View(name = "v_events", definition = "SELECT id, kind FROM `Mixture$Event`")
    public static class VEvent {
        @Id
        UUID id;

        String kind;
    }

    @MaterializedView(
            name = "mv_stat",
            definition = "SELECT site, sum(views) AS v FROM `Mixture$Stat` GROUP BY site",
            distributedBy = "HASH(site)",
            refresh = "ASYNC EVERY(INTERVAL 1 HOUR)")
    public static class MvStat {}

    @Entity
    @Subselect("select 1 as id")
    public static class Sub {
        @Id
        int id;
    }

    @Entity
    @Table(name = "`Weird Name`")
    public static class Weird {
        @Id
        @Column(name = "`I D`")
        long id;

        @Column(name = "\"dq\"")
        String dq;

        @Column(name = "[br]")
        String br;

        @ManyToOne
        Weird self;

        @Column(name = "über")
        String ueber;

        @Column(name = "CamelName")
        String camelName;

        String select;
    }

    @Entity(name = "renamed_entity")
    public static class RenamedE {
        @Id
        long id;

        @ElementCollection
        Set<String> things;

        @ManyToMany
        Set<RenamedE> peers;
    }

    @Entity
    @Table(name = "t_x")
    public static class TableNamed {
        @Id
        long id;

        @ElementCollection
        Set<String> things;

        @ManyToMany
        Set<RenamedE> peers;

        @OneToMany
        Map<String, RenamedE> mapped;
    }

    @IdClass(Pk.class)
    @Entity
    public static class Cls {
        @Id
        int b;

        @Id
        String a;

        @Id
        LocalDate c;

        String d;
    }

    public static class Pk implements Serializable {
        String a;
        int b;
        LocalDate c;
    }

    public record RPk(long x, String y) implements Serializable {}

    @Entity
    @IdClass(RPk.class)
    public static class Rec {
        @Id
        long x;

        @Id
        @Column(length = 5)
        String y;

        int z;
    }

    @Embeddable
    public static class CPk implements Serializable {
        @ManyToOne
        Weird weird;

        int n;
    }

    @Entity
    public static class EmbAssoc {
        @EmbeddedId
        CPk pk;

        @ManyToOne
        @JoinColumn(name = "cls_b", referencedColumnName = "b")
        @JoinColumn(name = "cls_a", referencedColumnName = "a")
        @JoinColumn(name = "cls_c", referencedColumnName = "c")
        Cls cls;

        @ManyToOne
        Rec rec;
    }

    @Entity
    public static class DepKid {
        @EmbeddedId
        DepId id;

        @MapsId("parent")
        @ManyToOne
        Weird parent;

        String v;
    }

    @Embeddable
    public static class DepId implements Serializable {
        @Column(length = 6)
        String name;

        long parent;
    }

    @Entity
    public static class One {
        @Id
        @OneToOne
        Weird weird;

        String t;
    }

    @Entity
    public static class Two {
        @Id
        @ManyToOne
        @JoinColumn(name = "one_fk")
        One one;
    }

    @Entity
    @Table(name = "sch", schema = "other_schema")
    public static class Sch {
        @Id
        long id;
    }

    @Entity
    public static class Idx {
        @Id
        long id;

        @NaturalId(mutable = true)
        String n;

        @Column(unique = true)
        String u;

        @Check(constraints = "x > 1")
        int x;

        @Comment("a comment")
        String c;

        @Column(comment = "from column")
        String cc;

        @org.hibernate.annotations.Fetch(FetchMode.JOIN)
        @ManyToOne
        Sch s;

        @Any
        @AnyDiscriminator(DiscriminatorType.STRING)
        @AnyKeyJavaClass(Long.class)
        @JoinColumn(name = "any_id")
        @Column(name = "any_type")
        Object any;
    }
}
