package entities;

import dev.rockhopper.annotations.*;
import dev.rockhopper.processor.testing.elsewhere.Audited;
import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.lang.annotation.Retention;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;

/** What other people write: a clinic, a warehouse, a blog, an airline and a bank, in the styles of several teams. */
public final class People {

    // superclasses, embedded classes and converters that lie in a jar

    @Entity
    @Table(name = "clinic_patient")
    public static class Patient extends Audited<UUID, BigDecimal> {
        @Column(name = "family_name", nullable = false, length = 80)
        String familyName;

        LocalDate born;
        boolean insured;
    }

    @Entity
    @AttributeOverride(name = "createdBy", column = @Column(name = "author", length = 10))
    @AttributeOverride(name = "fee.currency", column = @Column(name = "cur"))
    public static class Ward extends Audited<Integer, String> {
        Audited.Amount budget2;

        @AttributeOverride(name = "cents", column = @Column(name = "b3_cents"))
        @AttributeOverride(name = "currency", column = @Column(name = "b3_currency"))
        Audited.Amount budget3;
    }

    // ids

    @Embeddable
    public record SeatKey(String flight, LocalDate day, short row, char letter) implements Serializable {}

    @Entity
    @StarRocksTable(distributedBy = "HASH(flight) BUCKETS 4", orderBy = {"passenger"})
    public static class Seat {
        @EmbeddedId SeatKey key;

        String passenger;

        @Version int version;
    }

    @Entity
    public static class SeatNote {
        @EmbeddedId SeatKey key;

        @MapsId
        @OneToOne
        Seat seat;

        String text;
    }

    @Entity
    public static class Luggage {
        @Id long tag;

        @ManyToOne(optional = false)
        @JoinColumn(name = "f_flight", referencedColumnName = "flight")
        @JoinColumn(name = "f_day", referencedColumnName = "day")
        @JoinColumn(name = "f_row", referencedColumnName = "row")
        @JoinColumn(name = "f_letter", referencedColumnName = "letter")
        Seat seat;

        @ElementCollection
        @CollectionTable(name = "luggage_scan")
        @OrderColumn(name = "nr")
        List<Scan> scans;
    }

    @Embeddable
    public static class Scan {
        Instant at;

        @Column(nullable = false, length = 3)
        String airport;

        @Enumerated(EnumType.ORDINAL)
        DayOfWeek day;

        @Convert(converter = YesNo.class)
        Boolean delayed;
    }

    @jakarta.persistence.Converter
    public static class YesNo implements AttributeConverter<Boolean, String> {
        @Override
        public String convertToDatabaseColumn(Boolean value) {
            return value == null ? null : value ? "Y" : "N";
        }

        @Override
        public Boolean convertToEntityAttribute(String value) {
            return value == null ? null : value.equals("Y");
        }
    }

    @jakarta.persistence.Converter(autoApply = true)
    public static class IsbnConverter implements AttributeConverter<Isbn, Long> {
        @Override
        public Long convertToDatabaseColumn(Isbn value) {
            return value == null ? null : value.number();
        }

        @Override
        public Isbn convertToEntityAttribute(Long value) {
            return value == null ? null : new Isbn(value);
        }
    }

    public record Isbn(long number) {}

    @Embeddable
    public static class Edition {
        Isbn isbn;
        int year;
    }

    @Entity
    public static class Book {
        @Id @GeneratedValue(strategy = GenerationType.UUID) String id;

        Isbn isbn;

        @Embedded
        @AttributeOverride(name = "isbn", column = @Column(name = "first_isbn"))
        Edition first;

        @AttributeOverride(name = "isbn", column = @Column(name = "last_isbn"))
        @AttributeOverride(name = "year", column = @Column(name = "last_year"))
        Edition last;

        @NaturalId
        @Column(length = 40)
        String slug;

        @Lob String text;

        @Lob byte[] cover;

        @Formula("length(slug)")
        int slugLength;

        @ColumnTransformer(read = "upper(shelf)")
        String shelf;

        @CreationTimestamp Instant created;

        @UpdateTimestamp LocalDateTime changed;

        @Generated(sql = "1")
        Integer computed;

        @ColumnDefault("7")
        Integer stars;

        @Check(constraints = "pages > 0")
        int pages;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, Object> extra;

        @JdbcTypeCode(SqlTypes.CHAR)
        UUID token;

        @JdbcTypeCode(SqlTypes.SMALLINT)
        int small;

        @org.hibernate.annotations.Array(length = 5)
        String[] tags;

        URL site;
        Duration reading;
        Currency money;
        Locale language;
        TimeZone zone;
        ZoneOffset offset;
        Year printed;
        Class<?> kind;
    }

    public static class URL implements Serializable {
        String text;
    }

    // hierarchies

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.CHAR)
    @DiscriminatorValue("V")
    public abstract static class Vehicle {
        @Id Long id;

        @Column(precision = 9, scale = 3)
        BigDecimal load;
    }

    @Entity
    @DiscriminatorValue("T")
    @PrimaryKeyJoinColumn(name = "truck_id")
    @SecondaryTable(name = "truck_papers", pkJoinColumns = @PrimaryKeyJoinColumn(name = "t_id"))
    public static class Truck extends Vehicle {
        int axles;

        @Column(table = "truck_papers", length = 30)
        String plate;

        @Embedded Papers papers;
    }

    @Embeddable
    public static class Papers {
        @Column(table = "truck_papers")
        LocalDate inspected;

        @Column(table = "truck_papers")
        String office;
    }

    @Entity
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    public abstract static class Payment {
        @Id Long id;

        BigInteger amount;

        @ManyToOne Book book;
    }

    @Entity
    public static class CardPayment extends Payment {
        @Column(name = "`card no`")
        String card;
    }

    @Entity
    public static class CashPayment extends Payment {
        Character till;
    }

    @Entity
    @DiscriminatorFormula("case when a is null then 1 else 2 end")
    public static class Shape {
        @Id int id;
        Double a;
    }

    @Entity
    public static class Square extends Shape {
        int side;
    }

    // associations

    @Entity
    @Table(name = "post")
    public static class Post {
        @Id long id;

        @Column(columnDefinition = "JSON")
        String body;

        @ManyToMany
        @JoinTable(
                name = "post_tag",
                joinColumns = @JoinColumn(name = "post"),
                inverseJoinColumns = @JoinColumn(name = "tag"))
        Set<Tag> tags;

        @OneToMany(mappedBy = "post")
        @MapKey(name = "lang")
        Map<String, Translation> translations;

        @OneToMany
        @JoinColumn(name = "post_fk")
        List<Comment2> comments;

        @ElementCollection
        @MapKeyColumn(name = "code", length = 5)
        @Column(name = "label", length = 60)
        Map<String, String> names;

        @ElementCollection
        @MapKeyEnumerated(EnumType.STRING)
        @Convert(attributeName = "value", converter = YesNo.class)
        Map<DayOfWeek, Boolean> open;

        @OneToOne(cascade = jakarta.persistence.CascadeType.ALL)
        @JoinColumn(unique = true)
        Cover cover;

        @Any
        @AnyDiscriminatorValue(discriminator = "B", entity = Book.class)
        @AnyKeyJavaClass(String.class)
        @JoinColumn(name = "about_id")
        @Column(name = "about_kind")
        Object about;
    }

    @Entity
    public static class Tag {
        @Id String name;

        @ManyToMany(mappedBy = "tags")
        Set<Post> posts;
    }

    @Entity
    @IdClass(TranslationId.class)
    public static class Translation {
        @Id @ManyToOne Post post;

        @Id
        @Column(length = 2)
        String lang;

        @Basic(optional = false, fetch = FetchType.LAZY)
        String title;
    }

    public static class TranslationId implements Serializable {
        Long post;
        String lang;
    }

    @Entity
    public static class Comment2 {
        @Id UUID id;

        @ManyToOne(targetEntity = Post.class)
        @JoinColumn(name = "reply_to")
        Object replyTo;

        @ManyToOne Comment2 parent;
    }

    @Entity
    @Immutable
    public static class Cover {
        @Id long id;

        @OneToOne(mappedBy = "cover")
        Post post;

        @TargetEmbeddable(Papers0.class)
        @Embedded
        HasPapers papers;
    }

    public interface HasPapers {}

    @Embeddable
    public static class Papers0 implements HasPapers {
        String office0;
    }
}
