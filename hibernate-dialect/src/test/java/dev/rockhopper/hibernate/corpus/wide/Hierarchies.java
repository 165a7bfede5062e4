/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.wide;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** Hierarchies: a table for each concrete class, joined tables in three levels, one table, a mapped superclass. */
final class Hierarchies {

    private Hierarchies() {}

    /** A table for each concrete class. */
    @Entity(name = "Vehicle")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    abstract static class Vehicle {
        @Id
        Long id = 1L;

        String maker;
    }

    @Entity(name = "Car")
    static class Car extends Vehicle {
        Integer doors;
    }

    @Entity(name = "Bike")
    static class Bike extends Vehicle {
        Boolean electric;
    }

    /** Joined, with a discriminator and a version. */
    @Entity(name = "Party")
    @Inheritance(strategy = InheritanceType.JOINED)
    @DiscriminatorColumn(name = "kind")
    static class Party {
        @Id
        Long id = 1L;

        @Version
        int version;

        String name;
    }

    @Entity(name = "Person")
    @DiscriminatorValue("P")
    static class Person extends Party {
        String email;
    }

    @Entity(name = "Employee")
    @DiscriminatorValue("E")
    static class Employee extends Person {
        Integer salary;

        @ManyToOne
        Person boss;
    }

    @Entity(name = "Company")
    @DiscriminatorValue("C")
    static class Company extends Party {
        String taxNumber;
    }

    /** One table, the discriminator being a number. */
    @Entity(name = "Shape")
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    @DiscriminatorColumn(name = "kind", discriminatorType = jakarta.persistence.DiscriminatorType.INTEGER)
    @DiscriminatorValue("0")
    static class Shape {
        @Id
        Long id = 1L;
    }

    @Entity(name = "Circle")
    @DiscriminatorValue("1")
    static class Circle extends Shape {
        Double radius;
    }

    @Entity(name = "Square")
    @DiscriminatorValue("2")
    static class Square extends Shape {
        Double side;
    }

    /** Gives columns to others. */
    @MappedSuperclass
    abstract static class Stamped {
        @Id
        Long id = 1L;

        java.time.Instant at;
    }

    @Entity(name = "Note")
    static class Note extends Stamped {
        String text;
    }
}
