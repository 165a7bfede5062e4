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
class Person {
    @Id
    private final Long id;

    private final String name;
    private final LocalDate born;
    private final boolean isActive;
    private final List<String> nick;
    private final Address address;

    protected Person() {
        id = null;
        name = null;
        born = null;
        isActive = false;
        nick = null;
        address = null;
    }

    public final Long getId() {
        return id;
    }

    public final boolean isActive() {
        return isActive;
    }
}

@Embeddable
class Address {
    private final String street;
    private final Zip zip;

    protected Address() {
        street = null;
        zip = null;
    }
}

@Embeddable
class Zip {
    private final int code;
    private final String ext;

    protected Zip() {
        code = 0;
        ext = null;
    }
}

@Entity
class Event {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    Status status;

    @Enumerated(EnumType.STRING)
    Level level;

    Level plain;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Level text;

    @JdbcTypeCode(SqlTypes.INTEGER)
    Level num;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    int small;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    String cc;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String longer;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Payload> payload;

    @JdbcTypeCode(SqlTypes.JSON)
    Payload one;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    UUID bin;

    Level[] levels;
    List<Level> more;
    Map<String, Integer> counts;
    Map<Level, List<String>> byLevel;
}

enum Status {
    OPEN("o"),
    SHUT("s");

    @EnumeratedValue
    final String code;

    Status(String c) {
        code = c;
    }
}

enum Level {
    LOW,
    HIGH
}

class Payload {
    public String a;
    public int b;
}

@Entity
class Point {
    @Id
    Long id;

    @org.hibernate.annotations.Struct(name = "xyz")
    Xyz xyz;

    Abc abc;
    List<Abc> list;
    Abc[] array;
}

@Embeddable
class Xyz {
    int x;
    String y;
    LocalDate z;
}

@Embeddable
@org.hibernate.annotations.Struct(name = "abc")
class Abc {
    int a;
    BigDecimal b;
    Xyz2 in;
}

@Embeddable
@org.hibernate.annotations.Struct(name = "xyz2")
class Xyz2 {
    String s;
}

@Entity
class Tree {
    @Id
    Long id;

    @ManyToOne
    Tree parent;

    @OneToMany(mappedBy = "parent")
    List<Tree> kids;

    @OneToMany
    @JoinColumn(name = "owner_tree")
    Set<Leaf> leaves;

    @OneToMany
    List<Leaf> fallen;

    @OneToOne
    Leaf best;

    @ManyToOne
    @JoinTable(name = "tree_garden")
    Garden garden;
}

@Entity
class Leaf {
    @Id
    Long id;

    Float size;
}

@Entity
class Garden {
    @EmbeddedId
    GardenId id;

    @OneToMany(mappedBy = "garden")
    List<Bed> beds;
}

@Embeddable
class GardenId implements Serializable {
    String town;
    int nr;
}

@Entity
class Bed {
    @Id
    Long id;

    @ManyToOne
    @JoinColumns({
        @JoinColumn(name = "g_town", referencedColumnName = "town"),
        @JoinColumn(name = "g_nr", referencedColumnName = "nr")
    })
    Garden garden;

    @AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "bed_owner"))
    @Embedded
    Deed deed;
}

@Embeddable
class Deed {
    @ManyToOne
    Person owner;

    LocalDate since;
}
