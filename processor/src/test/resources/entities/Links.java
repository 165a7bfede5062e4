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

/** Entities that refer to others. */
public class Links {

    @Entity
    public static class Customer {
        @Id @Column(name = "customer_no", length = 12) String id;
        String name;
        @OneToMany(mappedBy = "customer") List<Purchase> purchases;
        @OneToOne(mappedBy = "customer") Profile profile;
    }

    @Entity
    public static class Purchase {
        @Id UUID id;
        @ManyToOne Customer customer;
        @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "payer_no") Customer payer;
        @ManyToOne @JoinColumn(nullable = false) Customer receiver;
        @ManyToOne @JoinColumn(name = "ref", referencedColumnName = "customer_no") Customer referenced;
        @ManyToOne @JoinColumn(name = "defined", columnDefinition = "VARCHAR(12)") Customer defined;
        @ManyToOne @JoinColumn(name = "readonly_no", insertable = false, updatable = false) Customer readOnly;
        @ManyToOne @JoinColumn(name = "unique_no", unique = true, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Customer uniquely;
        @OneToMany List<Item> items;
        @OneToMany @JoinColumn List<Note> notes;
        @OneToMany @JoinColumn(name = "purchase_ref", nullable = false) Set<Mark> marks;
        @ManyToMany Set<Label> labels;
        @ManyToMany @JoinTable(name = "purchase_labels2") List<Label> moreLabels;
        @ManyToMany @OrderColumn(name = "pos") List<Label> ordered;
        @ManyToMany @JoinTable(name = "pl3", joinColumns = @JoinColumn(name = "p"), inverseJoinColumns = @JoinColumn(name = "l", nullable = true)) Collection<Label> third;
    }

    @Entity
    public static class Profile {
        @Id long id;
        @OneToOne Customer customer;
        @OneToOne(optional = false) @JoinColumn(name = "second") Customer second;
    }

    @Entity public static class Item { @Id long id; String name; }

    @Entity public static class Note { @Id long id; String text; }

    @Entity public static class Mark { @Id long id; String text; }

    @Entity
    public static class Label {
        @Id int id;
        String text;
        @ManyToMany(mappedBy = "labels") Set<Purchase> purchases;
    }

    @Entity
    public static class Detail {
        @Id long id;
        @MapsId @OneToOne Item item;
        String text;
    }

    @Entity
    public static class Detail2 {
        @Id long id;
        @MapsId @OneToOne @JoinColumn(name = "the_item") Item item;
        String text;
    }

    @Entity
    public static class DerivedId {
        @Id @OneToOne Item item;
        String text;
    }

    @Entity
    public static class DerivedId2 {
        @Id @ManyToOne @JoinColumn(name = "it") Item item;
        String text;
    }

    @Embeddable
    public static class MembershipKey implements Serializable { long item; int label; String role; }

    @Entity
    public static class Membership {
        @EmbeddedId MembershipKey key;
        @MapsId("item") @ManyToOne Item theItem;
        @MapsId("label") @ManyToOne @JoinColumn(name = "label_ref") Label theLabel;
        int rank;
    }

    public static class EnrolmentKey implements Serializable { long item; int label; }

    @Entity
    @IdClass(EnrolmentKey.class)
    public static class Enrolment {
        @Id @ManyToOne Item item;
        @Id @ManyToOne @JoinColumn(name = "lbl") Label label;
        LocalDate since;
    }

    public static class MixedKey implements Serializable { String code; long item; }

    @Entity
    @IdClass(MixedKey.class)
    public static class Mixed {
        @Id String code;
        @Id @ManyToOne Item item;
        String text;
    }

    @Entity
    public static class ToComposite {
        @Id long id;
        @ManyToOne Mixed mixed;
        @ManyToOne
        @JoinColumns({
            @JoinColumn(name = "joined_item", referencedColumnName = "item_id"),
            @JoinColumn(name = "joined_code", referencedColumnName = "code")
        })
        Mixed joined;
        @ManyToOne Embedded2 embedded;
        @ManyToMany Set<Embedded2> many;
    }

    @Embeddable
    public static class Key2 implements Serializable { int number; @Column(length = 4) String letter; }

    @Entity
    public static class Embedded2 { @EmbeddedId Key2 key; String text; @ManyToOne Embedded2 parent; }

    @Entity
    public static class Tree { @Id long id; @ManyToOne Tree parent; @OneToMany(mappedBy = "parent") List<Tree> children; @ManyToMany Set<Tree> linked; }

    @Entity
    public static class Peers { @Id long id; @ManyToMany Set<Peers> follows; @ManyToMany(mappedBy = "follows") Set<Peers> followers; }

    @Entity
    public static class ViaTable {
        @Id long id;
        @ManyToOne @JoinTable(name = "via") Item item;
        @OneToOne @JoinTable(name = "via_one", joinColumns = @JoinColumn(name = "vt"), inverseJoinColumns = @JoinColumn(name = "it")) Item one;
    }

    @Entity
    public static class SharedKey {
        @Id long id;
        @OneToOne @PrimaryKeyJoinColumn Item item;
    }

    @Entity
    public static class NonKey {
        @Id long id;
        @Column(unique = true, name = "natural_code", length = 9) @NaturalId String code;
    }

    @Entity
    public static class ToNonKey {
        @Id long id;
        @ManyToOne @JoinColumn(name = "code_ref", referencedColumnName = "natural_code") NonKey ref;
    }

    @Entity
    public static class ToAny { @Id long id; @ManyToOne(targetEntity = Item.class) Object item; }

    @Entity
    @StarRocksTable(primaryKey = {"owner", "id"})
    public static class KeyedByLink {
        @Id long id;
        @ManyToOne Item owner;
        @ManyToOne @StarRocksColumn(comment = "the seller") @RenamedFrom("vendor_id") Item seller;
    }

    @Entity
    public static class TypedId { @Id @StarRocksColumn(type = "CHAR(7)") String id; }

    @Entity
    public static class ToTypedId { @Id long id; @ManyToOne TypedId typed; @ManyToMany Set<TypedId> all; }

    @Entity
    public static class DefinedId { @Id @Column(columnDefinition = "CHAR(7)") String id; }

    @Entity
    public static class ToDefinedId { @Id long id; @ManyToOne DefinedId typed; @ManyToMany Set<DefinedId> all; }

    @Entity
    public static class SizedId { @Id @Size(max = 7) String id; }

    @Entity
    public static class ToSizedId { @Id long id; @ManyToOne SizedId sized; @ManyToMany Set<SizedId> all; @ElementCollection Set<String> tags; }

    @Entity
    public static class DecimalId { @Id @Column(precision = 20, scale = 0) BigDecimal id; @ElementCollection Map<String, String> map; }

    @Entity
    public static class ToDecimalId { @Id long id; @ManyToOne DecimalId ref; }

    @Entity
    public static class EnumId { @Id @Enumerated(EnumType.STRING) @Column(length = 8) DayOfWeek id; }

    @Entity
    public static class ToEnumId { @Id long id; @ManyToOne EnumId ref; }
}
