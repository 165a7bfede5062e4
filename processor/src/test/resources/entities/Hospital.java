package entities;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

/** A hospital: classes that are not nested. */
@MappedSuperclass
abstract class Base<K extends Serializable & Comparable<K>> {
    @Id
    protected K id;

    @Version
    protected Long revision;

    @CreationTimestamp
    @Column(updatable = false)
    Instant createdAt;

    @UpdateTimestamp
    LocalDateTime changedAt;

    @CurrentTimestamp(source = SourceType.VM)
    OffsetDateTime touched;

    public K getId() {
        return id;
    }
}

@MappedSuperclass
abstract class Named<K extends Serializable & Comparable<K>, N> extends Base<K> {
    @Column(length = 80)
    @NotBlank
    String name;

    @Embedded
    N extra;
}

@Embeddable
record Money(
        @Column(precision = 20, scale = 4) BigDecimal amount,
        @Column(length = 3, columnDefinition = "char(3)") String currency) {}

@Embeddable
class Price {
    Money net;

    @AttributeOverride(name = "amount", column = @Column(name = "vat_amt", precision = 9, scale = 3))
    @AttributeOverride(name = "currency", column = @Column(name = "vat_cur"))
    Money vat;

    int qty;
}

@Embeddable
record Slot(LocalDate day, @Column(name = "hour_of_day") byte hour, DayOfWeek weekday) implements Serializable {}

@Embeddable
record VisitKey(long patient, Slot slot) implements Serializable {}

@Entity
@Table(name = "Ward")
class Ward extends Named<String, Money> {
    @OneToMany(mappedBy = "ward")
    @MapKeyJoinColumn(name = "bed_key")
    Map<Nurse, Bed> beds;

    @ElementCollection
    @CollectionTable(name = "ward_prices", joinColumns = @JoinColumn(name = "w"))
    @OrderColumn(name = "pos")
    List<Price> prices;

    @ElementCollection
    Map<Nurse, Integer> hours;

    @ElementCollection
    @MapKeyColumn(name = "d")
    @MapKeyEnumerated(EnumType.STRING)
    Map<DayOfWeek, Money> costs;
}

@Entity
class Nurse extends Base<UUID> {
    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    Grade grade;

    Grade second;

    @Enumerated(EnumType.STRING)
    EnumSet2 third;

    String grade2;

    @ManyToOne
    @JoinColumn(name = "ward_name")
    Ward ward;
}

enum Grade {
    A,
    B
}

enum EnumSet2 {
    X("x"),
    Y("y");

    @EnumeratedValue
    final String code;

    EnumSet2(String c) {
        code = c;
    }
}

@Entity
class Bed extends Base<Integer> {
    @ManyToOne(optional = false)
    Ward ward;

    @OneToOne(mappedBy = "bed")
    Stay stay;

    @NotNull
    Character letter;

    char c2;
    boolean isFree;
    Boolean blocked;
}

@Entity
@IdClass(StayId.class)
class Stay {
    @Id
    @ManyToOne
    Bed bed;

    @Id
    LocalDate since;

    @MapsId
    @OneToOne
    Nurse n2;

    Duration length;
}

record StayId(Integer bed, LocalDate since) {}

@Entity
@AttributeOverride(name = "key.slot.day", column = @Column(name = "visit_day"))
class Visit {
    @EmbeddedId
    VisitKey key;

    @Embedded
    @AttributeOverrides({
        @AttributeOverride(name = "net.amount", column = @Column(name = "n_a", precision = 30, scale = 10)),
        @AttributeOverride(name = "vat.currency", column = @Column(name = "v_c", nullable = false))
    })
    Price price;

    @Embedded
    @AttributeOverride(name = "net.amount", column = @Column(name = "x1"))
    @AttributeOverride(name = "net.currency", column = @Column(name = "x2"))
    @AttributeOverride(name = "vat.amount", column = @Column(name = "x3"))
    @AttributeOverride(name = "vat.currency", column = @Column(name = "x4"))
    @AttributeOverride(name = "qty", column = @Column(name = "x5"))
    Price price2;
}

@Entity
class Diagnosis {
    @EmbeddedId
    VisitKey id;

    @MapsId
    @ManyToOne
    @JoinColumn(name = "vp", referencedColumnName = "patient")
    @JoinColumn(name = "vd", referencedColumnName = "visit_day")
    @JoinColumn(name = "vh", referencedColumnName = "hour_of_day")
    @JoinColumn(name = "vw", referencedColumnName = "weekday")
    Visit visit;

    String code;
}

@Embeddable
class PrescriptionId implements Serializable {
    Long nr;
    UUID nurse;

    public boolean equals(Object o) {
        return true;
    }

    public int hashCode() {
        return 1;
    }
}

@Entity
class Prescription {
    @EmbeddedId
    PrescriptionId id;

    @MapsId("nurse")
    @ManyToOne
    Nurse issuer;

    @Array(length = 5)
    int[] doses;

    @Array(length = 3)
    String[] names;

    List<LocalDate> days;
    Set<Grade> grades;

    @Enumerated(EnumType.STRING)
    List<Grade> grades2;

    SortedSet<BigDecimal> amounts;
    byte[] scan;

    @Lob
    byte[] big;

    @Lob
    String text;

    @Lob
    char[] chars;

    char[] small;
}

interface HasLabel {
    @Column(name = "lbl")
    default String getLabel() {
        return "";
    }

    String code();
}

@Entity
@Access(AccessType.PROPERTY)
class Device implements HasLabel, Comparable<Device> {
    private Long id;
    private String serial;
    private boolean active;
    private Boolean lent;
    private String url;

    @Access(AccessType.FIELD)
    @Column(name = "raw_f")
    private int raw;

    @Id
    public Long getId() {
        return id;
    }

    public void setId(Long i) {
        id = i;
    }

    @Column(length = 40)
    public String getSerial() {
        return serial;
    }

    public Device setSerial(String s) {
        serial = s;
        return this;
    }

    public boolean isActive() {
        return active;
    }

    public Device setActive(boolean a) {
        active = a;
        return this;
    }

    public Boolean getLent() {
        return lent;
    }

    public Device setLent(Boolean l) {
        lent = l;
        return this;
    }

    public String getURL() {
        return url;
    }

    void setURL(String u) {
        url = u;
    }

    @Transient
    public int getRaw() {
        return raw;
    }

    public void setRaw(int r) {}

    public String code() {
        return "";
    }

    public int compareTo(Device d) {
        return 0;
    }

    @Override
    public String getLabel() {
        return "";
    }

    public void setLabel(String s) {}
}

@Converter(autoApply = true)
class MoneyText implements AttributeConverter<Tag, String> {
    public String convertToDatabaseColumn(Tag m) {
        return null;
    }

    public Tag convertToEntityAttribute(String s) {
        return null;
    }
}

record Tag(String a) {}

@Embeddable
class Tagged {
    Tag tag;

    @Column(name = "t2", length = 7)
    Tag other;
}

@Entity
class Tags {
    @Id
    short id;

    Tagged t;

    @ElementCollection
    Set<Tag> tags;

    @ElementCollection
    @Column(name = "x", length = 9)
    List<Tag> l;

    @ElementCollection
    Map<Tag, Tag> m;

    @ElementCollection
    @CollectionTable(name = "tags_emb")
    Set<Tagged> ts;
}
