package entities;

import dev.rockhopper.annotations.*;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Hierarchies of all strategies, over generic superclasses, overridden. */
public final class Zoo {
    @Entity
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    @DiscriminatorColumn(name = "kind", length = 12)
    public abstract static class Animal {
        @Id
        Long id;

        @NotNull
        String name;

        @Enumerated(EnumType.STRING)
        Zoo.Size size;
    }

    public enum Size {
        S,
        M,
        L
    }

    @Entity
    @DiscriminatorValue("D")
    public static class Dog extends Animal {
        @NotNull
        Boolean barks;

        int age;

        @ManyToOne(optional = false)
        Cat enemy;

        @Column(nullable = false)
        String tag;
    }

    @Entity
    public static class Cat extends Animal {
        @ElementCollection
        Set<String> toys;

        Dog0 emb;

        @Basic(optional = false)
        Integer lives;
    }

    @Embeddable
    public static class Dog0 {
        @Column(nullable = false)
        int bones;

        @NotNull
        Integer walks;
    }

    @MappedSuperclass
    public static class Furry<T> {
        T fur;

        @Column(length = 5)
        String code;
    }

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    public static class Vehicle extends Furry<Integer> {
        @Id
        UUID id;

        int wheels;
    }

    @Entity
    @PrimaryKeyJoinColumn(name = "vehicle_id")
    @StarRocksTable(distributedBy = "HASH(vehicle_id)")
    public static class Car extends Vehicle {
        @NotNull
        String plate;

        @OneToMany
        List<Vehicle> towed;
    }

    @Entity
    public static class Truck extends Car {
        BigDecimal load;
    }

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER, name = "t")
    @DiscriminatorValue("1")
    public static class Shape {
        @Id
        int id;
    }

    @Entity
    @DiscriminatorValue("2")
    public static class Circle extends Shape {
        double r;
    }

    @Entity
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    public abstract static class Doc {
        @Id
        Long id;

        @Column(nullable = false)
        String title;

        @ManyToOne
        Shape shape;
    }

    @Entity
    public static class Letter extends Doc {
        String to;
    }

    @Entity
    @Table(name = "books")
    public static class Book extends Doc {
        int pages;
    }

    @Entity
    public static class Novel extends Book {
        String hero;
    }

    @Entity
    @Inheritance
    @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)
    @DiscriminatorValue("x")
    public static class Chr {
        @Id
        Long id;

        @Access(AccessType.PROPERTY)
        public int getPlus() {
            return 1;
        }

        public void setPlus(int x) {}

        String f;
    }

    @Entity
    @DiscriminatorValue("y")
    public static class Chr2 extends Chr {
        Long more;
        List<String> arr;
        Map<String, Integer> map;
    }

    @MappedSuperclass
    public abstract static class A0<ID, X> {
        @Id
        ID id;

        X x;
        List<String> names;

        abstract X other();
    }

    @MappedSuperclass
    public abstract static class B0<Y> extends A0<Long, Y> {
        Y y;

        @ManyToOne
        Shape shape;

        Optional0 opt;
    }

    @Embeddable
    public static class Optional0 {
        Integer i;

        @ManyToOne
        Shape inner;
    }

    @Entity
    @AttributeOverride(name = "x", column = @Column(name = "ex", length = 44))
    @AttributeOverride(name = "id", column = @Column(name = "pk"))
    @AssociationOverride(name = "shape", joinColumns = @JoinColumn(name = "my_shape"))
    @AttributeOverride(name = "opt.i", column = @Column(name = "opt_i"))
    public static class Deep extends B0<String> {
        String z;

        String other() {
            return "";
        }
    }

    @Entity
    public static class Deep2 extends B0<LocalDate> {
        @Override
        LocalDate other() {
            return null;
        }
    }
}
