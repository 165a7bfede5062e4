package entities;

import dev.rockhopper.annotations.*;
import dev.rockhopper.annotations.View;
import jakarta.persistence.*;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.math.*;
import java.net.*;
import java.time.*;
import java.util.*;
import java.util.function.*;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.Struct;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

/** A farm. */
public final class Farm {
    public static final class Ids implements Serializable {
        private final int farm;
        private final String code;

        Ids() {
            this(0, null);
        }

        Ids(int f, String c) {
            farm = f;
            code = c;
        }

        public boolean equals(Object o) {
            return o instanceof Ids;
        }

        public int hashCode() {
            return 2;
        }
    }

    @Entity(name = "Animal")
    @Inheritance(strategy = InheritanceType.JOINED)
    @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
    abstract static class Animal {
        @Id
        @Column(name = "animal_no")
        private Long no;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "mother")
        Animal mother;

        @OneToMany(mappedBy = "mother")
        Set<Animal> children;

        @Column(nullable = false)
        LocalDate born;
    }

    @Entity
    @DiscriminatorValue("1")
    @PrimaryKeyJoinColumn(name = "cow_no")
    static class Cow extends Animal {
        @Column(precision = 6)
        Double milk;

        @ManyToMany
        Set<Barn> barns;

        float f;
        Float f2;

        @Column(precision = 24)
        Float f3;

        @Column(precision = 53)
        double d3;
    }

    @Entity
    @DiscriminatorValue("2")
    static class Bull extends Cow {
        @Column(name = "\"Temper\"")
        String temper;

        @Column(name = "select")
        String sel;

        @Column(name = "order")
        int order;

        @Column(name = "`group`")
        String grp;

        @Column(name = "größe")
        int gr;
    }

    @Entity
    @Table(
            name = "BARN",
            comment = "where cows sleep",
            indexes = @Index(columnList = "name"),
            uniqueConstraints = @UniqueConstraint(columnNames = "name"))
    @StarRocksTable(distributedBy = "HASH(id) BUCKETS 3", properties = @Property(name = "replication_num", value = "1"))
    static class Barn {
        @Id
        Integer id;

        @NaturalId
        String name;

        @Comment("m²")
        @ColumnDefault("12")
        int size;

        @ManyToMany(mappedBy = "barns")
        List<Cow> cows;

        @OneToMany
        @JoinColumn(name = "barn_id", nullable = false)
        List<Tool> tools;

        @OneToMany
        Set<Gate> gates;

        @OneToMany
        @JoinTable(name = "barn_locks")
        @OrderColumn
        List<Gate> locks;
    }

    @Entity
    static class Tool {
        @Id
        String code;

        @Size(max = 30)
        String label;

        @Size(min = 1, max = 10)
        @Column(length = 50)
        String s2;

        @Digits(integer = 5, fraction = 2)
        BigDecimal price;

        @Digits(integer = 4, fraction = 0)
        BigInteger qty;

        @Digits(integer = 3, fraction = 1)
        @Column(precision = 10, scale = 5)
        BigDecimal p2;

        @NotEmpty
        List<String> words;

        @NotNull
        int[] arr;

        @Min(1)
        int n;

        @Positive
        Long l;

        @Email
        @Column(length = 99)
        String mail;
    }

    @Entity
    static class Gate {
        @Id
        UUID id;

        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        @TimeZoneColumn(name = "tz")
        OffsetDateTime at;

        @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
        ZonedDateTime z;

        OffsetTime ot;
        LocalTime lt;
        Year y;
        YearMonth ym;
        MonthDay md;
        ZoneId zone;
        ZoneOffset off;
        Period per;
        Month m;
        DayOfWeek dow;
        Instant i;
    }

    @Entity
    @IdClass(Ids.class)
    static class Field {
        @Id
        int farm;

        @Id
        String code;

        URL url;
        Locale loc;
        Currency cur;
        Class<?> cls;
        InetAddress ip;
        TimeZone tz;
        java.sql.Date d;
        java.sql.Timestamp ts;

        @Temporal(TemporalType.DATE)
        Date dd;

        @Temporal(TemporalType.TIMESTAMP)
        Calendar cal;

        @Column(secondPrecision = 3)
        LocalDateTime ldt;

        @Column(precision = 6)
        Instant in;

        @ManyToOne
        @JoinColumns({
            @JoinColumn(name = "n_code", referencedColumnName = "code"),
            @JoinColumn(name = "n_farm", referencedColumnName = "farm")
        })
        Field neighbour;

        @ManyToOne
        Field other;

        @ElementCollection
        @CollectionTable(
                joinColumns = {
                    @JoinColumn(name = "a", referencedColumnName = "farm"),
                    @JoinColumn(name = "b", referencedColumnName = "code")
                })
        Set<String> crops;

        @ManyToMany
        Set<Field> near;
    }

    @Entity
    @SecondaryTable(name = "plot_more", pkJoinColumns = @PrimaryKeyJoinColumn(name = "plot_id"))
    @SecondaryTable(name = "plot_third", comment = "third")
    static class Plot {
        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        String id;

        @Column(table = "plot_more", length = 44)
        String soil;

        @Embedded
        @AttributeOverride(name = "x", column = @Column(table = "plot_third", name = "px"))
        @AttributeOverride(name = "y", column = @Column(table = "plot_third", name = "py"))
        Pt p;

        Pt q;

        @ManyToOne
        @JoinColumn(table = "plot_more", name = "barn")
        Barn barn;
    }

    @Embeddable
    public static class Pt {
        double x, y;
    }

    @Entity
    static class Parcel extends Shape<Pt, Double> {
        @Struct(name = "pt")
        Pt s;

        @Struct(name = "r")
        Rc rc;
    }

    @Embeddable
    record Rc(int a, String b, LocalDate c, BigDecimal d) {}

    @MappedSuperclass
    abstract static class Shape<P, N extends Number> {
        @Id
        Long id;

        P corner;
        N area;

        @ManyToOne
        Barn where;

        Supplier<String> sup0() {
            return null;
        }
    }

    @Entity
    @Table(name = "Vet")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    static class Vet {
        @Id
        Long id;

        String nm;

        @ElementCollection
        Set<String> tel;
    }

    @Entity
    @Table(name = "vet_big")
    static class BigVet extends Vet {
        @Column(columnDefinition = "bitmap")
        byte[] bm;

        int animals;

        @ManyToOne
        Tool t;
    }

    @Entity
    @View(definition = "SELECT code, label FROM Farm$Tool")
    @Table(name = "v_tools")
    static class VTools {
        @Id
        String code;

        String label;
    }

    @Entity
    static class Kt {
        @Id
        private final long id;

        private final String name;
        private final List<String> tags;

        @ManyToOne
        private final Kt parent;

        public Kt(long id, String name, List<String> tags, Kt parent) {
            this.id = id;
            this.name = name;
            this.tags = tags;
            this.parent = parent;
        }

        Kt() {
            this(0, null, null, null);
        }

        public static final Object Companion = null;
        transient int hash;
    }
}
