package entities;

import dev.rockhopper.annotations.*;
import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.*;

/** A bank: generic superclass, money as records, derived and composite keys. */
public final class Bank {
    public enum Currency {
        EUR,
        USD
    }

    public enum State {
        OPEN,
        CLOSED
    }

    public interface Identified<I> {
        I getId();
    }

    public interface Audited {
        Instant getCreatedAt();
    }

    @MappedSuperclass
    public abstract static class Entity0<I extends Serializable & Comparable<I>> implements Identified<I>, Audited {
        @Id
        @Column(name = "id", updatable = false)
        protected I id;

        @Version
        protected Integer revision;

        @CreationTimestamp
        protected Instant createdAt;

        @UpdateTimestamp
        protected OffsetDateTime changedAt;

        @Transient
        protected boolean dirty;

        protected transient int cache;

        public I getId() {
            return id;
        }

        public Instant getCreatedAt() {
            return createdAt;
        }
    }

    @Embeddable
    public record Money(
            @Column(name = "amount", precision = 19, scale = 4, nullable = false)
            BigDecimal amount,

            @Enumerated(EnumType.STRING) @Column(name = "currency", length = 3)
            Currency currency) {}

    @Embeddable
    public static class Iban {
        @Column(length = 34, nullable = false)
        private String value;

        @Column(length = 2)
        private String country;

        protected Iban() {}
    }

    @Embeddable
    public static class Period implements Serializable {
        @Column(name = "valid_from", nullable = false)
        LocalDate from;

        @Column(name = "valid_to")
        LocalDate to;
    }

    @Entity
    @Table(name = "customers", comment = "who has accounts")
    public static class Customer extends Entity0<UUID> {
        @NotBlank
        @Size(max = 120)
        String name;

        @Email
        @Size(max = 200)
        String mail;

        @NotNull
        @Past
        LocalDate born;

        @Pattern(regexp = "x")
        String phone;

        @Embedded
        @Valid
        Address home;

        @Embedded
        @AttributeOverrides({
            @AttributeOverride(name = "street", column = @Column(name = "work_street", length = 99)),
            @AttributeOverride(name = "zip", column = @Column(name = "work_zip")),
            @AttributeOverride(name = "city", column = @Column(name = "work_city"))
        })
        Address work;

        @OneToMany(mappedBy = "owner")
        List<Account> accounts;

        @ElementCollection
        @CollectionTable(name = "customer_tags", joinColumns = @JoinColumn(name = "customer_id"))
        @Column(name = "tag", length = 40)
        Set<String> tags;

        @ElementCollection
        @MapKeyColumn(name = "kind", length = 10)
        @Column(name = "number", length = 30)
        @CollectionTable(name = "customer_phones")
        Map<String, String> phones;

        boolean vip;
        Boolean blocked;
        char grade;
        Character initial;
        byte level;
        Byte rank;
        short s1;
        Short s2;
        float f;
        Float ff;
        double d;
        Double dd;
        long l;
    }

    @Embeddable
    public static class Address {
        @NotNull
        @Size(max = 80)
        String street;

        @Column(length = 10)
        @Size(min = 4, max = 10)
        String zip;

        @NotEmpty
        String city;
    }

    @Entity
    @Table(name = "accounts")
    @NaturalIdCache
    @StarRocksTable(
            primaryKey = "id",
            distributedBy = "HASH(id) BUCKETS 4",
            properties = @Property(name = "replication_num", value = "1"))
    public static class Account extends Entity0<Long> {
        @NaturalId
        @Embedded
        Iban iban;

        @ManyToOne(optional = false, fetch = FetchType.LAZY)
        @JoinColumn(name = "owner_id", nullable = false)
        Customer owner;

        @Embedded
        Money balance;

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "limit_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "limit_currency"))
        Money limit;

        @Enumerated
        State state;

        @Enumerated(EnumType.STRING)
        @Column(length = 6)
        State wanted;

        Period period;

        @Formula("1 + 1")
        int computed;

        @ColumnDefault("7")
        int days;

        @Lob
        String terms;

        @Nationalized
        String local;

        @Basic(fetch = FetchType.LAZY, optional = false)
        byte[] scan;
    }

    @Embeddable
    public record BookingId(
            @Column(name = "account_id") long account,
            @Column(name = "day") LocalDate day,
            @Column(name = "seq") int sequence)
            implements Serializable {}

    @Entity
    @Table(name = "bookings")
    @Immutable
    public static class Booking {
        @EmbeddedId
        BookingId id;

        @MapsId("account")
        @ManyToOne
        @JoinColumn(name = "account_id")
        Account account;

        Money money;

        @ManyToOne
        @JoinColumns({
            @JoinColumn(name = "rev_account", referencedColumnName = "account_id"),
            @JoinColumn(name = "rev_day", referencedColumnName = "day"),
            @JoinColumn(name = "rev_seq", referencedColumnName = "seq")
        })
        Booking reverses;

        @Column(columnDefinition = "VARCHAR(77)")
        String note;
    }

    @Entity
    public static class Standing {
        @Id
        Long id;

        @OneToOne
        @MapsId
        @JoinColumn(name = "account_pk")
        Account account;

        String text;
        Duration every;
        Year year;
        Month month;
        DayOfWeek dayOfWeek;
        MonthDay md;
        YearMonth ym;
        ZoneId zone;
        ZoneOffset offset;
        Locale locale;
        java.util.Currency cur;
        TimeZone tz;
        java.net.URL url;
        Class<?> type;
        java.net.InetAddress inet;
    }
}
