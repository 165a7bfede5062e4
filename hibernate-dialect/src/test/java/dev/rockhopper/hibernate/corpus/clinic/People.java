/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.clinic;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Patients and nurses in joined tables, and what belongs to them. */
public final class People {

    private People() {}

    @Entity(name = "Human")
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Human {
        @Id
        Long id;

        String name;
        LocalDate born;

        @Version
        int version;
    }

    @Entity(name = "Patient")
    static class Patient extends Human {
        String insurance;
        Character blood;

        @OneToMany(mappedBy = "patient")
        Set<Visits.Visit> visits = new HashSet<>();

        @ManyToOne
        Staff.Doctor family;
    }

    @Entity(name = "Nurse")
    static class Nurse extends Human {
        Integer level;

        @ManyToOne
        Staff.Ward ward;
    }

    @Entity(name = "Bed")
    static class Bed {
        @Id
        Long id;

        String code;

        @ManyToOne(fetch = FetchType.LAZY)
        Staff.Ward ward;

        @ManyToOne(fetch = FetchType.LAZY)
        Patient patient;
    }

    @Embeddable
    static class SlotId implements Serializable {
        Long wardId;
        LocalDate day;
        int slot;

        public SlotId() {}

        public SlotId(Long w, LocalDate d, int s) {
            wardId = w;
            day = d;
            slot = s;
        }

        public boolean equals(Object o) {
            return o instanceof SlotId s
                    && Objects.equals(wardId, s.wardId)
                    && Objects.equals(day, s.day)
                    && slot == s.slot;
        }

        public int hashCode() {
            return Objects.hash(wardId, day, slot);
        }
    }

    @Entity(name = "Booking")
    static class Booking {
        @EmbeddedId
        SlotId id;

        String who;

        @ManyToOne
        Patient patient;
    }
}
