package entities;

import dev.rockhopper.annotations.*;
import jakarta.persistence.*;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.math.*;
import java.net.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.type.SqlTypes;

/** Hierarchies. */
public class Trees {

    @Entity
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    @DiscriminatorColumn(name = "kind", length = 10)
    public abstract static class Animal {
        @Id long id;
        String name;
        int legs;
    }

    @Entity @DiscriminatorValue("D")
    public static class Dog extends Animal {
        int barks;
        @Column(nullable = false) String breed;
        @ManyToOne Dog friend;
        @ElementCollection Set<String> tricks;
    }

    @Entity
    public static class Puppy extends Dog {
        boolean trained;
        LocalDate born;
    }

    @Entity
    public static class Cat extends Animal {
        Integer lives;
        @Embedded Collar collar;
    }

    @Embeddable
    public static class Collar { String color; int size; }

    @Entity
    @DiscriminatorValue("0")
    @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
    public static class Numbered { @Id long id; }

    @Entity @DiscriminatorValue("1")
    public static class NumberedOne extends Numbered { String one; }

    @Entity
    @DiscriminatorValue("l")
    @DiscriminatorColumn(name = "c", discriminatorType = DiscriminatorType.CHAR)
    public static class Lettered { @Id long id; }

    @Entity @DiscriminatorValue("x")
    public static class LetteredX extends Lettered { String x; }

    @Entity
    @DiscriminatorColumn(name = "alone")
    public static class Alone { @Id long id; String name; }

    @Entity
    @DiscriminatorColumn(name = "defined", columnDefinition = "VARCHAR(7)")
    public static class Defined { @Id long id; }

    @Entity
    public static class DefinedSub extends Defined { String sub; }

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    public static class Vehicle { @Id @Column(name = "vehicle_id") long id; String maker; @Version int version; }

    @Entity
    @PrimaryKeyJoinColumn(name = "car_id")
    public static class Car extends Vehicle { int doors; @NotNull String plate; }

    @Entity
    @Table(name = "trucks")
    public static class Truck extends Vehicle { double load; }

    @Entity
    public static class BigTruck extends Truck { int trailers; }

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    @DiscriminatorColumn(name = "joined_kind")
    public static class JoinedKinds { @Id long id; String a; }

    @Entity
    public static class JoinedKindsSub extends JoinedKinds { String b; }

    @Entity
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    public abstract static class Shape { @Id UUID id; String color; }

    @Entity
    public static class Circle extends Shape { double radius; }

    @Entity
    @Table(name = "sq")
    public static class Square extends Shape { @Column(nullable = false) Double side; int corners; }

    @Entity
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    public static class Concrete { @Id long id; String base; }

    @Entity
    public static class ConcreteSub extends Concrete { String more; }

    @MappedSuperclass
    public static class BetweenBase { String between; @NotNull String required; int number; }

    @Entity
    public static class Top extends BetweenBase { @Id long id; String top; }

    @MappedSuperclass
    public static class BetweenMiddle extends Top { String middle; int middleNumber; }

    @Entity
    public static class Bottom extends BetweenMiddle { String bottom; }

    public static class Unmapped { String ignored; @Id long alsoIgnored; }

    @Entity
    public static class OverUnmapped extends Unmapped { @Id long id; String seen; }

    @MappedSuperclass
    public interface Named { }

    @Entity
    public static class EntityOverPlain extends Top2 { String own; }

    public static class Top2 extends BetweenBase2 { String ignoredToo; }

    @MappedSuperclass
    public static class BetweenBase2 { @Id long id; String kept; }

    @Entity
    @StarRocksTable(primaryKey = "id", distributedBy = "HASH(id)", orderBy = "name")
    public static class Annotated { @Id long id; String name; }

    @Entity
    public static class AnnotatedSub extends Annotated { String more; }

    @Entity(name = "Renamed2")
    @Table(name = "ren")
    public static class Renaming { @Id long id; @ElementCollection List<Integer> numbers; @ManyToMany Set<Top> tops; }

    @Entity
    public static class ToJoined {
        @Id long id;
        @ManyToOne Car car;
        @ManyToOne BigTruck truck;
        @ManyToOne Vehicle vehicle;
        @ManyToMany Set<Car> cars;
        @ManyToOne Circle circle;
        @ManyToOne ConcreteSub concrete;
        @ManyToOne Puppy puppy;
        @ManyToOne Bottom bottom;
    }

    @Entity
    public static class Van extends Vehicle { @ElementCollection Set<String> seats; @ManyToMany Set<Car> follows; @OneToMany List<Top> tops; }

    @Entity
    @PrimaryKeyJoinColumn(name = "busId")
    public static class Bus extends Vehicle { @ElementCollection Set<String> stops; @ManyToMany Set<Car> follows; }

    @Entity
    @Table(name = "`Quoted Root`")
    @Inheritance(strategy = InheritanceType.JOINED)
    public static class QuotedRoot { @Id @Column(name = "rootId") long id; @ElementCollection Set<String> words; }

    @Entity
    public static class QuotedSub extends QuotedRoot { @ElementCollection Set<String> moreWords; @ManyToOne QuotedSub other; @ManyToOne QuotedRoot root; @ManyToMany Set<QuotedSub> many; }

    @Entity
    @Table(name = "`Quoted Single`")
    public static class QuotedSingle { @Id @Column(name = "singleId") long id; }

    @Entity
    public static class QuotedSingleSub extends QuotedSingle { @ElementCollection Set<String> moreWords; @ManyToOne QuotedSingleSub other; }

    @Entity
    @Table(name = "`Quoted Union`")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    public static class QuotedUnion { @Id @Column(name = "unionId") long id; @ElementCollection Set<String> words; }

    @Entity
    public static class QuotedUnionSub extends QuotedUnion { @ElementCollection Set<String> moreWords; @ManyToOne QuotedUnionSub other; @ManyToOne QuotedUnion union; }
}
