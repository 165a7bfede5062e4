/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.clinic;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Doctors, where they work and what they know. */
public final class Staff {

    private Staff() {}

    public enum Rank {
        JUNIOR,
        SENIOR,
        CHIEF
    }

    public enum Shift {
        DAY,
        NIGHT
    }

    @Embeddable
    public static class Address {
        String street;
        String city;
        Integer zip;

        public Address() {}

        public Address(String s, String c, Integer z) {
            street = s;
            city = c;
            zip = z;
        }
    }

    @Entity(name = "Ward")
    static class Ward {
        @Id
        Long id;

        String name;
        Integer floor;

        @OneToMany(mappedBy = "ward")
        Set<Doctor> doctors = new HashSet<>();

        @OneToMany(mappedBy = "ward")
        @MapKey(name = "code")
        Map<String, People.Bed> beds = new HashMap<>();
    }

    @Entity(name = "Doctor")
    static class Doctor {
        @Id
        Long id;

        @Version
        int version;

        @Column(length = 100)
        String name;

        @Enumerated(EnumType.STRING)
        Rank rank;

        @Enumerated
        Shift shift;

        UUID badge;

        @Column(precision = 12, scale = 2)
        BigDecimal fee;

        LocalDate hired;
        LocalTime starts;
        boolean active;
        Boolean retired;
        Duration consult;
        Year graduated;

        @ManyToOne(fetch = FetchType.LAZY)
        Ward ward;

        @ManyToOne(fetch = FetchType.LAZY)
        Doctor mentor;

        @OneToMany(mappedBy = "mentor")
        Set<Doctor> pupils = new HashSet<>();

        @Embedded
        Address address;

        List<String> skills;
        int[] scores;
        LocalDate[] leaves;

        @OneToMany(mappedBy = "doctor")
        Set<Visits.Visit> visits = new HashSet<>();

        @ElementCollection
        @CollectionTable(name = "doctor_rating")
        @MapKeyColumn(name = "year_no")
        @Column(name = "rating")
        Map<Integer, Integer> ratings = new HashMap<>();

        @ElementCollection
        @CollectionTable(name = "doctor_note")
        @OrderColumn(name = "pos")
        @Column(name = "note")
        List<String> notes = new ArrayList<>();

        @ElementCollection
        @CollectionTable(name = "doctor_site")
        @MapKeyEnumerated(EnumType.STRING)
        @MapKeyColumn(name = "kind")
        Map<Shift, Address> sites = new HashMap<>();

        @ManyToMany
        @JoinTable(name = "doctor_course")
        @OrderColumn(name = "pos")
        List<Course> courses = new ArrayList<>();

        @ManyToMany
        @JoinTable(name = "doctor_stand_in")
        @MapKeyJoinColumn(name = "ward_id")
        Map<Ward, Doctor> standIns = new HashMap<>();
    }

    @Entity(name = "Course")
    static class Course {
        @Id
        String code;

        String title;
        int credits;

        @ManyToMany(mappedBy = "courses")
        Set<Doctor> doctors = new HashSet<>();
    }
}
