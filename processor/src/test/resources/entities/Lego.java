package entities;

import dev.rockhopper.annotations.*;
import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Access(AccessType.PROPERTY)
class Brick {
    private long id;
    private String colour;
    private int studs;
    boolean glossy;

    @Id
    public long getId() {
        return id;
    }

    public Brick setId(long i) {
        id = i;
        return this;
    }

    @Column(name = "color", length = 16)
    public String getColour() {
        return colour;
    }

    public Brick setColour(String c) {
        colour = c;
        return this;
    }

    public int getStuds() {
        return studs;
    }

    public Brick setStuds(int s) {
        studs = s;
        return this;
    }

    @Transient
    public String getLabel() {
        return "";
    }

    public boolean isGlossy() {
        return glossy;
    }

    public Brick setGlossy(boolean g) {
        glossy = g;
        return this;
    }
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
abstract class Part {
    @Id
    long number;

    String title;

    @Version
    int version;
}

@Entity
@PrimaryKeyJoinColumn(name = "plate_no")
class Plate extends Part {
    int width;

    @Access(AccessType.PROPERTY)
    @Column(name = "len")
    public int getLength() {
        return 0;
    }

    public void setLength(int l) {}

    @Transient
    int length;
}

@Entity
@Access(AccessType.PROPERTY)
class Wheel extends Part {
    private double radius;

    public double getRadius() {
        return radius;
    }

    public void setRadius(double r) {
        radius = r;
    }
}

@Entity
class Tyre extends Wheel {
    @ManyToOne
    Wheel fits;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Shape {
    @Id
    UUID id;

    Double area;
}

@Entity
class Round extends Shape {
    Float radius;

    @ElementCollection
    List<Integer> rings;
}

@Entity
class Oval extends Round {
    @Embedded
    Axis axis;
}

@Embeddable
class Axis {
    int a;
    int b;
}

@Entity
@DiscriminatorColumn(name = "type_", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("M")
class Model {
    @Id
    int nr;

    @NotNull
    String name;
}

@Entity
@DiscriminatorValue("T")
class TechnicModel extends Model {
    int gears;

    @NotNull
    String motor;

    @ManyToOne(optional = false)
    Brick main;
}

@Entity
class Outer {
    @Id
    Integer id;

    @Embedded
    Inner inner;

    @Entity
    static class Box {
        @Id
        Integer id;

        Inner.Deep deep;
    }

    @Embeddable
    static class Inner {
        String a;
        Deep deep;

        @Embeddable
        static class Deep {
            long b;

            @Column(name = "c c")
            String c;
        }
    }
}

@Entity(name = "Set_")
@Table(name = "`set`")
class BrickSet {
    @Id
    @Column(name = "`key`")
    String key;

    @Column(name = "order")
    int order;

    @ManyToOne
    @JoinColumn(name = "`group`")
    BrickSet parent;

    @ElementCollection
    @CollectionTable(name = "set items")
    @Column(name = "`value`")
    List<String> items;
}
