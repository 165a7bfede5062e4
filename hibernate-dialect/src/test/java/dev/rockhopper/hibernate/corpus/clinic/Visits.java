/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.clinic;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Visits with documents, and what was charged for them, in one table. */
public final class Visits {

    private Visits() {}

    @Entity(name = "Visit")
    static class Visit {
        @Id
        Long id;

        @ManyToOne(fetch = FetchType.LAZY)
        Staff.Doctor doctor;

        @ManyToOne(fetch = FetchType.LAZY)
        People.Patient patient;

        LocalDateTime at;
        Instant recorded;
        OffsetDateTime planned;
        ZonedDateTime told;
        Double cost;
        Integer minutes;
        Long ticks;
        Short prio;
        Float weight;
        BigInteger serial;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, Object> doc;

        @Lob
        String report;

        Character grade;
        String memo;
        byte[] photo;

        @JdbcTypeCode(SqlTypes.JSON)
        Staff.Address place;

        List<String> tags;
    }

    @Entity(name = "Charge")
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    @DiscriminatorColumn(name = "kind")
    abstract static class Charge {
        @Id
        Long id;

        BigDecimal amount;

        @ManyToOne(fetch = FetchType.LAZY)
        Visit visit;
    }

    @Entity(name = "Fee")
    @DiscriminatorValue("FEE")
    static class Fee extends Charge {
        String reason;
    }

    @Entity(name = "Refund")
    @DiscriminatorValue("REF")
    static class Refund extends Charge {
        LocalDate due;
    }
}
