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

/** Ways of writing classes, and names. */
public class Styles {

    /** As Lombok leaves it to a processor: no methods at all. */
    @Entity
    public static class LombokLike {
        @Id private UUID id;
        private String userName;
        private boolean isActive;
        private Boolean isDeleted;
        private final String finalText = "";
        private static int counter;
        private transient int cached;
        @jakarta.persistence.Transient private int ignored;
        protected String URLPath;
        String aName;
    }

    /** As Kotlin compiles it: private fields, getters, constructors. */
    @Entity
    public static class KotlinLike {
        @Id private final String id = "";
        @jakarta.persistence.Column(name = "is_active") private boolean isActive;
        private String name;
        private Long amount;

        public String getId() { return id; }
        public boolean isActive() { return isActive; }
        public void setActive(boolean active) { isActive = active; }
        public String getName() { return name; }
        public String getComputed() { return name + amount; }
    }

    @Entity
    public static class PropertyAccess {
        private long hidden;
        private String name;
        private boolean fine;
        private String order;

        @Id public long getId() { return hidden; }
        public void setId(long id) { hidden = id; }
        public String getName() { return name; }
        public void setName(String name) { this.name = name; }
        public boolean isFine() { return fine; }
        public void setFine(boolean fine) { this.fine = fine; }
        public Boolean getMaybe() { return fine; }
        public void setMaybe(Boolean maybe) { }
        public String getURLName() { return name; }
        public void setURLName(String name) { }
        @jakarta.persistence.Transient public String getComputed() { return ""; }
        @Column(name = "ordering") public String getOrder() { return order; }
        public void setOrder(String order) { this.order = order; }
        protected int getProtectedOne() { return 1; }
        protected void setProtectedOne(int x) { }
        public static int getStatic() { return 1; }
        public int getWithParameter(int x) { return x; }
        public int getaB() { return 1; }
        public void setaB(int x) { }
    }

    @Entity
    @Access(AccessType.FIELD)
    public static class Mixed {
        @Id long id;
        String name;
        @jakarta.persistence.Transient private String raw;

        @Access(AccessType.PROPERTY) @Column(name = "raw_text", length = 9)
        public String getRaw() { return raw; }
        public void setRaw(String raw) { this.raw = raw; }
        public int getNotMapped() { return 1; }
    }

    @Entity
    @Access(AccessType.PROPERTY)
    public static class MixedOther {
        private long id;
        @Access(AccessType.FIELD) @Column(length = 5) private String direct;
        private String notMapped;

        @Id public long getId() { return id; }
        public void setId(long id) { this.id = id; }
        public int getCount() { return 1; }
        public void setCount(int c) { }
    }

    @MappedSuperclass
    @Access(AccessType.FIELD)
    public static class FieldBase { String fromField; }

    @Entity
    public static class PropertyOverField extends FieldBase {
        private long id;
        @Id public long getId() { return id; }
        public void setId(long id) { this.id = id; }
        public String getFromGetter() { return ""; }
        public void setFromGetter(String x) { }
    }

    @Embeddable
    public static class PropertyEmbeddable {
        private String street;
        public String getStreet() { return street; }
        public void setStreet(String street) { this.street = street; }
        @Column(length = 11) public String getTown() { return street; }
        public void setTown(String street) { }
    }

    @Embeddable
    @Access(AccessType.FIELD)
    public static class FieldEmbeddable {
        @Column(length = 12) private String lane;
        public String getNothing() { return lane; }
    }

    @Entity
    public static class EmbedsByProperty {
        private long id;
        @Id public long getId() { return id; }
        public void setId(long id) { this.id = id; }
        @Embedded public PropertyEmbeddable getPlace() { return null; }
        public void setPlace(PropertyEmbeddable p) { }
        public FieldEmbeddable getLanes() { return null; }
        public void setLanes(FieldEmbeddable p) { }
        @ManyToOne @JoinColumn(name = "lombok") public LombokLike getLombok() { return null; }
        public void setLombok(LombokLike l) { }
        @ElementCollection public Set<String> getTags() { return null; }
        public void setTags(Set<String> t) { }
        @OneToMany public List<LombokLike> getMany() { return null; }
        public void setMany(List<LombokLike> t) { }
    }

    @MappedSuperclass
    public static class GenericBase<K, V> {
        private K id;
        private V value;
        private List<V> values;
        @Id public K getId() { return id; }
        public void setId(K id) { this.id = id; }
        public V getValue() { return value; }
        public void setValue(V v) { value = v; }
        @ElementCollection public List<V> getValues() { return values; }
        public void setValues(List<V> v) { values = v; }
    }

    @Entity
    public static class GenericProperty extends GenericBase<Integer, LocalDate> {
        @Override @Column(name = "overridden_value") public LocalDate getValue() { return super.getValue(); }
        @Override public void setValue(LocalDate d) { }
    }

    @Entity
    public static class GenericField extends GenericFieldBase<String, Long> { Long own; }

    @MappedSuperclass
    public static class GenericFieldBase<A, B extends Number> extends GenericFieldRoot<B> { A first; }

    @MappedSuperclass
    public static class GenericFieldRoot<C> { @Id C id; C second; Set<C> third; }

    @Entity(name = "order")
    public static class ReservedEntity {
        @Id long id;
        String group;
        String select;
        @Column(name = "`Quoted Name`") String quoted;
        @Column(name = "\"Double\"") String doubleQuoted;
        @Column(name = "MixedCaseName") String mixed;
        @Column(name = "with_under") String under;
        String camelCaseName;
        String HTTPServer;
        String x1Y;
        String value2Test;
        String a;
        String umläutName;
        @ManyToOne ReservedEntity parentOrder;
        @Embedded EmbeddedName embeddedName;
        @ElementCollection List<String> someWords;
        @ManyToMany Set<LombokLike> someLinks;
    }

    @Embeddable
    public static class EmbeddedName { String innerName; @Column(name = "givenName") String given; }

    @Entity
    @Table(name = "`Quoted Table`")
    public static class QuotedTable { @Id long id; @ElementCollection Set<String> tags; @ManyToOne ReservedEntity ref; @ManyToMany Set<ReservedEntity> refs; }

    @Entity
    @Table(name = "userAccounts", comment = "All users", uniqueConstraints = @UniqueConstraint(columnNames = "mail"), indexes = @jakarta.persistence.Index(columnList = "mail"))
    public static class Account { @Id @Column(name = "ID") Long id; String mail; @Column(comment = "since when") LocalDate since; @Comment("the town") String town; }

    @Entity
    @SecondaryTable(name = "account_details", pkJoinColumns = @PrimaryKeyJoinColumn(name = "account_id"))
    @SecondaryTable(name = "account_extras", comment = "extras")
    @SecondaryTable(name = "account_empty")
    public static class Split {
        @Id long id;
        String main;
        @Column(table = "account_details") String detail;
        @Column(table = "account_details", nullable = false) int number;
        @Column(table = "account_extras", name = "ex", length = 10) String extra;
        @Column(table = "account_extras") int primitiveExtra;
        @ManyToOne @JoinColumn(table = "account_details", name = "friend") Split friend;
        @Embedded
        @AttributeOverride(name = "innerName", column = @Column(table = "account_extras", name = "inner_n"))
        @AttributeOverride(name = "given", column = @Column(table = "account_extras", name = "given_n"))
        EmbeddedName embedded;
    }

    @Entity
    public static class Versions { @Id long id; @Version Integer version; String x; }
    @Entity
    public static class Versions2 { @Id long id; @Version Instant version; }
    @Entity
    public static class Versions3 { @Id long id; @Version short version; }
    @Entity
    public static class Versions4 { @Id long id; @Version @Column(name = "v", nullable = true) Long version; }
    @Entity
    public static class Versions5 { @Id long id; @Version LocalDateTime version; }

    @Entity
    public static class Stamped {
        @Id long id;
        @CreationTimestamp Instant created;
        @UpdateTimestamp @Column(name = "upd") OffsetDateTime updated;
        @CreationTimestamp @Column(nullable = true) LocalDateTime createdNullable;
        @CurrentTimestamp Instant current;
        @CreationTimestamp LocalDate createdDate;
        @CreationTimestamp Date createdOld;
        @ColumnDefault("7") int withDefault;
        @ColumnDefault("'x'") String textDefault;
        @Generated String generated;
        @GeneratedColumn("id + 1") long computed;
        @Formula("id + 2") long formula;
        @Immutable String immutable;
        @NaturalId String natural;
        @NaturalId(mutable = true) @Column(nullable = false) String natural2;
    }

    @Converter(autoApply = true)
    public static class LevelConverter implements AttributeConverter<Styles.Rank, String> {
        public String convertToDatabaseColumn(Rank r) { return ""; }
        public Rank convertToEntityAttribute(String s) { return null; }
    }
    public static class Rank implements Serializable { }
    @Converter
    public static class YesNo implements AttributeConverter<Boolean, Character> {
        public Character convertToDatabaseColumn(Boolean r) { return 'a'; }
        public Boolean convertToEntityAttribute(Character s) { return null; }
    }
    public abstract static class BaseConverter<T> implements AttributeConverter<T, BigDecimal> {
        public BigDecimal convertToDatabaseColumn(T r) { return null; }
        public T convertToEntityAttribute(BigDecimal s) { return null; }
    }
    @Converter
    public static class AmountConverter extends BaseConverter<String> { }
    @Converter
    public static class ListConverter implements AttributeConverter<List<String>, String> {
        public String convertToDatabaseColumn(List<String> r) { return ""; }
        public List<String> convertToEntityAttribute(String s) { return null; }
    }
    @Converter
    public static class MapConverter implements AttributeConverter<Map<String, Object>, byte[]> {
        public byte[] convertToDatabaseColumn(Map<String, Object> r) { return null; }
        public Map<String, Object> convertToEntityAttribute(byte[] s) { return null; }
    }

    @Entity
    public static class Converted {
        @Id long id;
        Rank rank;
        @Column(length = 12) Rank sizedRank;
        @Convert(converter = YesNo.class) Boolean yes;
        @Convert(converter = YesNo.class) boolean primitiveYes;
        @Convert(converter = AmountConverter.class) String amount;
        @Convert(converter = AmountConverter.class) @Column(precision = 10, scale = 3) String sizedAmount;
        @Convert(converter = ListConverter.class) @Column(length = 2000) List<String> list;
        @Convert(converter = MapConverter.class) Map<String, Object> map;
        @Convert(converter = org.hibernate.type.YesNoConverter.class) boolean yn;
        @Convert(converter = org.hibernate.type.NumericBooleanConverter.class) boolean nb;
        @Convert(converter = org.hibernate.type.TrueFalseConverter.class) Boolean tf;
        @NotNull @Convert(converter = YesNo.class) Boolean required;
        @Convert(disableConversion = true) Rank unconverted;
    }

    @MappedSuperclass
    public static class ShadowBase { @Id long id; @Column(length = 10) String name; @Column(name = "kept", length = 5) String other; }

    @Entity
    public static class Shadow extends ShadowBase { @Column(length = 20) String name; @Column(name = "other_kept", length = 6) String other; }

    @Entity
    public static class ShadowRoot { @Id long id; @Column(length = 10) String name; }
}
