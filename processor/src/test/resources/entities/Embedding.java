package entities;

import dev.rockhopper.annotations.*;
import jakarta.persistence.*;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.math.*;
import java.net.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.type.SqlTypes;

/** Classes inside classes. */
public class Embedding {

    @Embeddable
    public static class Street {
        String name;
        int number;
        @Column(nullable = false) String zip;
        @Column(name = "box_no") Integer box;
        @Basic(optional = false) String required;
        @Basic int basicNumber;
        boolean primitive;
    }

    @Embeddable
    public static class Address {
        Street street;
        @Column(length = 50) String city;
        Instant since;
        @Version transient int nothing;
    }

    @Embeddable
    public record Money(BigDecimal amount, @Column(length = 3) String currency) {}

    @Embeddable
    public record Range(Money low, Money high, int step) {}

    @Entity
    public static class Person {
        @Id long id;
        @Embedded Address home;
        @Embedded
        @AttributeOverride(name = "city", column = @Column(name = "work_city", length = 80, nullable = false))
        @AttributeOverride(name = "street.name", column = @Column(name = "work_street"))
        @AttributeOverride(name = "street.number", column = @Column(name = "work_number"))
        @AttributeOverride(name = "street.zip", column = @Column(name = "work_zip"))
        @AttributeOverride(name = "street.box", column = @Column(name = "work_box"))
        @AttributeOverride(name = "street.required", column = @Column(name = "work_required"))
        @AttributeOverride(name = "street.basicNumber", column = @Column(name = "work_basic"))
        @AttributeOverride(name = "street.primitive", column = @Column(name = "work_primitive"))
        @AttributeOverride(name = "since", column = @Column(name = "work_since"))
        Address work;
    }

    @Entity
    public static class Priced {
        @Id UUID id;
        Money price;
        @AttributeOverrides({
            @AttributeOverride(name = "amount", column = @Column(name = "vat", precision = 10, scale = 2)),
            @AttributeOverride(name = "currency", column = @Column(name = "vat_currency"))
        })
        Money vat;
    }

    @Entity
    public static class Ranged {
        @Id UUID id;
        @AttributeOverride(name = "low.amount", column = @Column(name = "low_amount"))
        @AttributeOverride(name = "low.currency", column = @Column(name = "low_currency"))
        @AttributeOverride(name = "high.amount", column = @Column(name = "high_amount"))
        @AttributeOverride(name = "high.currency", column = @Column(name = "high_currency"))
        Range range;
    }

    @Embeddable
    public static class OrderKey implements Serializable {
        String region;
        long number;
        @Column(name = "sub_no") Integer sub;
    }

    @Entity
    @Table(name = "keyed_orders")
    public static class KeyedOrder {
        String note;
        @EmbeddedId OrderKey key;
        int amount;
    }

    @Embeddable
    public record RecordKey(String tenant, int number) implements Serializable {}

    @Entity
    public static class RecordKeyed {
        @EmbeddedId RecordKey key;
        String name;
    }

    @Entity
    public static class OverriddenKey {
        @EmbeddedId
        @AttributeOverride(name = "region", column = @Column(name = "area", length = 10))
        OrderKey key;
        String name;
    }

    public static class LineKey implements Serializable {
        String order;
        int line;
    }

    @Entity
    @IdClass(LineKey.class)
    public static class Line {
        @Id int line;
        String text;
        @Id @Column(name = "order_no", length = 20) String order;
    }

    public record PairKey(Long left, Long right) implements Serializable {}

    @Entity
    @IdClass(PairKey.class)
    public static class Pair {
        @Id Long left;
        @Id Long right;
        double weight;
    }

    @MappedSuperclass
    public static class Base<I extends Serializable> {
        @Id I id;
        @Version Long version;
        @CreationTimestamp Instant created;
        @UpdateTimestamp LocalDateTime updated;
    }

    @Entity
    public static class Derived extends Base<UUID> {
        String name;
    }

    @Entity
    public static class DerivedText extends Base<String> {
        String name;
    }

    @MappedSuperclass
    public abstract static class Middle<T, N extends Number> extends Base<Long> {
        T payload;
        N count;
        Address address;
    }

    @Entity
    @AttributeOverride(name = "payload", column = @Column(name = "the_payload", length = 99))
    @AttributeOverride(name = "id", column = @Column(name = "derived_id"))
    @AttributeOverride(name = "address.city", column = @Column(name = "town"))
    public static class DerivedTwice extends Middle<String, Integer> {
        String own;
    }

    @Embeddable
    public static class GenericPart<T> {
        T value;
        @Column(name = "part_name") String name;
    }

    @Entity
    public static class WithGenericPart {
        @Id long id;
        @Embedded GenericPart<Integer> part;
    }

    @MappedSuperclass
    public static class EmbeddableBase {
        String inherited;
        int inheritedNumber;
    }

    @Embeddable
    public static class DerivedPart extends EmbeddableBase {
        String own;
    }

    @Entity
    public static class WithDerivedPart {
        @Id long id;
        DerivedPart part;
    }

    @Embeddable
    public static class Parented {
        @org.hibernate.annotations.Parent Object owner;
        String name;
    }

    public static class Plain {
        String first;
        String last;
    }

    @Entity
    public static class WithPlain {
        @Id long id;
        @Embedded Plain plain;
    }

    @Embeddable
    public static class Timed {
        @CreationTimestamp Instant embeddedCreated;
        @UpdateTimestamp Instant embeddedUpdated;
        @Enumerated(EnumType.STRING) DayOfWeek day;
        @Lob String text;
        @Temporal(TemporalType.DATE) Date date;
        byte[] bytes;
        List<String> words;
    }

    @Entity
    public static class WithTimed {
        @Id long id;
        Timed timed;
    }

    @Embeddable
    public static class Ref {
        @ManyToOne Person person;
        @ManyToOne(optional = false) @JoinColumn(name = "second") Person other;
        @OneToOne @JoinColumn(name = "third", nullable = false) Person third;
        String remark;
    }

    @Entity
    public static class WithRef {
        @Id long id;
        Ref ref;
    }

    @Entity
    public static class WithRefOverridden {
        @Id long id;
        @AssociationOverride(name = "person", joinColumns = @JoinColumn(name = "the_person"))
        Ref ref;
    }

    @Embeddable
    public static class Tagged {
        @ElementCollection Set<String> tags;
        String label;
    }

    @Entity
    public static class WithTagged {
        @Id long id;
        Tagged tagged;
    }
}
