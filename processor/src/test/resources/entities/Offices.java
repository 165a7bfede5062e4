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

/** What other people write, where Hibernate has words of its own: listeners, soft deletes, tenants, selects, open types. */
public final class Offices {

    // tenancy, deletion, own annotations

    @Entity
    public static class Invoice {
        @Id String number;

        @TenantId String tenant;

        @Column(insertable = false, updatable = false)
        String tenant2;

        @jakarta.persistence.Temporal(TemporalType.DATE)
        Date due;

        @jakarta.persistence.Temporal(TemporalType.TIMESTAMP)
        Calendar sent;

        java.sql.Date paid;
        java.sql.Timestamp booked;

        @Digits(integer = 8, fraction = 4)
        BigDecimal total;

        @Positive
        @Column(scale = 1)
        BigDecimal rate;

        @NotBlank
        @Size(max = 30)
        String customer;

        @Pattern(regexp = "..")
        @jakarta.validation.constraints.Size(min = 2, max = 2)
        String country;
    }

    @Entity
    @SoftDelete
    public static class Gone {
        @Id long id;
    }

    @Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
    @interface Mark {}

    @Mark
    @Entity(name = "Ticket2")
    @EntityListeners(Listener.class)
    @jakarta.persistence.NamedQuery(name = "t", query = "from Ticket2")
    @Table(indexes = @Index(columnList = "seat"), uniqueConstraints = @UniqueConstraint(columnNames = "seat"))
    public static class Ticket {
        @Id long id;

        @Mark String seat;

        @Transient int counted;

        transient String cached;

        static String shared;

        @OneToMany(mappedBy = "ticket", orphanRemoval = true)
        @OrderBy("id")
        List<Stub> stubs = new ArrayList<>();

        @PrePersist
        void before() {}
    }

    public static class Listener {}

    @Entity
    public static class Stub {
        @Id long id;
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Ticket ticket;
    }

    @Entity
    @Subselect("select 1 as id")
    public static class Report {
        @Id long id;
    }

    @Entity
    @dev.rockhopper.annotations.View(name = "book_view", definition = "SELECT id, slug FROM Book")
    public static class BookView {
        @Id String id;
        String slug;
    }

    // properties instead of fields, with booleans, acronyms and covariant getters

    public abstract static class Named<T> {
        public abstract T getName();
    }

    @Entity
    public static class Airport extends Named<String> {
        private String code;
        private String name;
        private Boolean hub;
        private String iata;

        @Id
        @Column(length = 3)
        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }

        @Override
        @Column(length = 70)
        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public boolean isHub() {
            return hub;
        }

        public void setHub(boolean hub) {
            this.hub = hub;
        }

        public String getIATACode() {
            return iata;
        }

        public void setIATACode(String iata) {
            this.iata = iata;
        }

        @Transient
        public String getShown() {
            return code + name;
        }

        public Optional<String> findNothing() {
            return Optional.empty();
        }
    }
}
