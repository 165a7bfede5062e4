package entities;

import dev.rockhopper.annotations.*;
import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;

/** Ids of ids, what is overridden from outside, and what only Hibernate reads. */
public final class Overridden {
    // mapsId chains
    @Entity
    static class Country {
        @Id
        @Column(length = 2)
        String iso;
    }

    @Entity
    static class City {
        @EmbeddedId
        CityId id;

        @MapsId("country")
        @ManyToOne
        Country country;

        @OneToMany(mappedBy = "city")
        List<Street> streets;
    }

    @Embeddable
    record CityId(String country, @Column(name = "city_no") int no) implements Serializable {}

    @Entity
    static class Street {
        @EmbeddedId
        StreetId id;

        @MapsId("city")
        @ManyToOne
        City city;
    }

    @Embeddable
    static class StreetId implements Serializable {
        CityId city;

        @Column(length = 40)
        String name;

        public int hashCode() {
            return 0;
        }

        public boolean equals(Object o) {
            return true;
        }
    }

    @Entity
    static class Mayor {
        @Id
        CityId id0;

        @MapsId
        @OneToOne
        @JoinColumn(name = "m_country", referencedColumnName = "country_iso")
        @JoinColumn(name = "m_no", referencedColumnName = "city_no")
        City city;
    }

    @Entity
    static class Person {
        @Id
        Long id;

        String n;
    }

    @Entity
    static class Passport {
        @Id
        Long id;

        @OneToOne
        @MapsId
        Person person;

        @OneToOne
        @PrimaryKeyJoinColumn
        Person p2;
    }

    @Entity
    static class Visa {
        @Id
        @OneToOne
        Passport passport;

        int years;
    }

    @Entity
    @IdClass(EntryId.class)
    static class Entry {
        @Id
        @ManyToOne
        Visa visa;

        @Id
        @Column(name = "n")
        int nr;

        @ManyToOne
        Entry prev;
    }

    static class EntryId implements Serializable {
        Long visa;
        int nr;

        public int hashCode() {
            return 0;
        }

        public boolean equals(Object o) {
            return true;
        }
    }
    // association override in embeddable, twice
    @Embeddable
    static class Contact {
        @ManyToOne
        Person who;

        @ManyToMany
        @JoinTable(name = "contact_cities")
        Set<City> cities;

        @ElementCollection
        Set<String> phones;

        @Column(name = "note", length = 10)
        String note;
    }

    @Entity
    static class Firm {
        @Id
        int id;

        @Embedded
        Contact main;

        @Embedded
        @AssociationOverride(name = "who", joinColumns = @JoinColumn(name = "second_who"))
        @AssociationOverride(
                name = "cities",
                joinTable = @JoinTable(name = "firm2_cities", joinColumns = @JoinColumn(name = "f")))
        @AttributeOverride(name = "note", column = @Column(name = "note2"))
        @AttributeOverride(name = "phones", column = @Column(name = "ph", length = 20))
        Contact second;
    }

    @MappedSuperclass
    abstract static class Party<C> {
        @Id
        String key;

        @ManyToOne
        @JoinColumn(name = "boss")
        C boss;

        @Embedded
        @AttributeOverride(name = "note", column = @Column(name = "pn"))
        Contact contact;

        @Column(name = "vals")
        List<C> skip() {
            return null;
        }
    }

    @Entity
    @AssociationOverride(name = "boss", joinColumns = @JoinColumn(name = "director"))
    @AssociationOverride(name = "contact.who", joinColumns = @JoinColumn(name = "cw"))
    @AssociationOverride(name = "contact.cities", joinTable = @JoinTable(name = "club_cities"))
    @AttributeOverride(name = "key", column = @Column(name = "club_key", length = 5))
    @AttributeOverride(name = "contact.note", column = @Column(name = "cn", length = 77))
    static class Club extends Party<Person> {}

    @Entity
    @SoftDelete
    static class Soft {
        @Id
        int id;
    }

    @Entity
    static class AnyOne {
        @Id
        int id;

        @Any
        @AnyDiscriminator(DiscriminatorType.STRING)
        @AnyKeyJavaClass(Long.class)
        @JoinColumn(name = "any_id")
        @Column(name = "any_type")
        Object o;
    }

    @Entity
    static class Target {
        @Id
        int id;

        @Embedded
        @TargetEmbeddable(Impl.class)
        Pos pos;
    }

    interface Pos {}

    @Embeddable
    static class Impl implements Pos {
        int a;
    }

    public abstract static class CompT implements org.hibernate.usertype.CompositeUserType<Object> {}

    public abstract static class CompU implements org.hibernate.usertype.UserType<String> {}

    @Entity
    @PartitionKeyed
    static class Part {
        @Id
        long id;

        @PartitionKey
        int p;

        @PartitionKey
        LocalDate d;
    }

    @interface PartitionKeyed {}

    @Entity
    @org.hibernate.annotations.RowId("x")
    static class Row {
        @Id
        long id;

        @SourceEmb
        String s;
    }

    @interface SourceEmb {}

    @Entity
    @DynamicUpdate
    @SQLRestriction("a = 1")
    @Proxyish
    static class Len {
        @Id
        long id;

        @org.hibernate.annotations.Collate("x")
        String c;

        @org.hibernate.annotations.ColumnDefault("'x'")
        String d;

        @GeneratedColumn("id + 1")
        long g;

        @Generated
        @Column(insertable = false, updatable = false)
        long g2;

        @Formula("1+1")
        int f;

        @NaturalId(mutable = true)
        String nn;

        @TenantId
        String ten;

        @org.hibernate.annotations.JavaType(org.hibernate.type.descriptor.java.StringJavaType.class)
        String jt;

        @JdbcType(org.hibernate.type.descriptor.jdbc.BigIntJdbcType.class)
        int jdt;

        @JdbcTypeCode(SqlTypes.SMALLINT)
        int small;

        @JdbcTypeCode(SqlTypes.DECIMAL)
        @Column(precision = 10, scale = 2)
        BigDecimal dec;

        @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
        String l32;

        @JdbcTypeCode(SqlTypes.CHAR)
        @Column(length = 9)
        String ch;

        @JdbcTypeCode(SqlTypes.VARBINARY)
        UUID uu;

        @JdbcTypeCode(SqlTypes.BINARY)
        UUID ub;

        @JdbcTypeCode(SqlTypes.INTEGER)
        Thread.State st;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        Thread.State sv;

        @JdbcTypeCode(SqlTypes.ENUM)
        Thread.State se;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Thread.State sn;

        @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
        Instant tu;

        @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
        Duration du;

        @JdbcTypeCode(SqlTypes.DATE)
        LocalDateTime ld;
    }

    @interface Proxyish {}

    /** Hibernate defines the second column of a reference to it like the first one, which is left to it. */
    @Entity
    static class Partly {
        @EmbeddedId
        PartlyId id;

        @ManyToOne
        Partly before;
    }

    @Embeddable
    record PartlyId(@Column(columnDefinition = "CHAR(2)") String a, int b) implements Serializable {}
}
