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

@MappedSuperclass
abstract class Auditable<K extends Serializable> {
    @Column(name = "created_by", length = 40, updatable = false)
    protected String author;

    protected Instant createdAt;

    @Transient
    K cache;

    abstract K key();
}

@MappedSuperclass
abstract class Keyed<K extends Serializable> extends Auditable<K> {
    @Id
    K id;

    K key() {
        return id;
    }
}

@Embeddable
record Position(double lat, double lon, @Column(length = 12) String geohash) {}

@Embeddable
class Leg {
    @AttributeOverride(name = "lat", column = @Column(name = "from_latitude", nullable = false))
    @AttributeOverride(name = "lon", column = @Column(name = "from_longitude"))
    @AttributeOverride(name = "geohash", column = @Column(name = "from_hash"))
    @Embedded
    Position start;

    @AttributeOverrides({
        @AttributeOverride(name = "lat", column = @Column(name = "to_lat")),
        @AttributeOverride(name = "lon", column = @Column(name = "to_lon")),
        @AttributeOverride(name = "geohash", column = @Column(name = "to_hash", length = 5))
    })
    @Embedded
    Position end;

    Duration planned;
}

@Entity
class Ship extends Keyed<UUID> {
    @NotBlank
    @jakarta.validation.constraints.Size(max = 80)
    String name;

    @Embedded
    @AttributeOverride(name = "start.lat", column = @Column(name = "dep_lat"))
    @AttributeOverride(name = "end.geohash", column = @Column(name = "arr_hash", length = 7))
    Leg leg;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    Flag flag;
}

enum Flag {
    NL,
    PA,
    LR
}

@Entity
@Table(name = "harbour")
class Harbour extends Keyed<String> {
    @ElementCollection
    @OrderColumn(name = "pos")
    @CollectionTable(name = "harbour_berths", joinColumns = @JoinColumn(name = "harbour"))
    List<Position> berths;

    @ElementCollection
    Map<Flag, Integer> dues;

    @ManyToMany
    Set<Ship> visitors;
}

@Entity
@IdClass(Call.Key.class)
class Call {
    @Id
    @ManyToOne
    Ship ship;

    @Id
    @ManyToOne
    Harbour harbour;

    @Id
    LocalDate day;

    BigDecimal fee;

    record Key(UUID ship, String harbour, LocalDate day) implements Serializable {}
}

@Entity
class Manifest {
    @Id
    UUID id;

    @MapsId
    @OneToOne(optional = false)
    Ship ship;

    @Lob
    String text;

    @ElementCollection
    @MapKeyColumn(name = "cargo", length = 30)
    @Column(name = "tons", precision = 9, scale = 3)
    Map<String, BigDecimal> cargo;
}

@Entity
class Logbook {
    @EmbeddedId
    Entry id;

    @MapsId("ship")
    @ManyToOne
    @JoinColumn(name = "vessel")
    Ship ship;

    String remark;

    @Embeddable
    record Entry(UUID ship, int page) implements Serializable {}
}
