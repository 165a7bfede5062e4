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

/** Collections of values. */
public class Gatherings {

    public enum Color { RED, GREEN }

    @Embeddable
    public static class Spot { int x; int y; @Column(length = 20) String label; Color color; }

    @Embeddable
    public record Size2(BigDecimal width, @Column(nullable = false) BigDecimal height) {}

    @Embeddable
    public static class Nest { Spot spot; @Column(name = "remark") String remark; }

    @Entity
    public static class Holder {
        @Id long id;
        @ElementCollection Set<String> set;
        @ElementCollection List<String> list;
        @ElementCollection Collection<Integer> collection;
        @ElementCollection @OrderColumn List<String> ordered;
        @ElementCollection @OrderColumn(name = "idx", nullable = false) List<Long> indexed;
        @ElementCollection SortedSet<LocalDate> sorted;
        @ElementCollection @Enumerated(EnumType.STRING) Set<Color> colors;
        @ElementCollection @Enumerated Set<Color> ordinals;
        @ElementCollection Set<Color> plainColors;
        @ElementCollection @Column(name = "tag", length = 30, nullable = false) List<String> named;
        @ElementCollection @CollectionTable(name = "holder_codes", joinColumns = @JoinColumn(name = "holder_ref")) Set<String> codes;
        @ElementCollection @CollectionTable(name = "holder_decimals") @Column(precision = 9, scale = 3) Set<BigDecimal> decimals;
        @ElementCollection Map<String, String> map;
        @ElementCollection @MapKeyColumn(name = "k", length = 40) @Column(name = "v") Map<String, Integer> keyed;
        @ElementCollection Map<Color, BigDecimal> byColor;
        @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Color, String> byColorName;
        @ElementCollection Map<Integer, Spot> spotsByNumber;
        @ElementCollection Set<Spot> spots;
        @ElementCollection List<Size2> sizes;
        @ElementCollection @OrderColumn List<Spot> orderedSpots;
        @ElementCollection @AttributeOverride(name = "label", column = @Column(name = "lbl")) @AttributeOverride(name = "x", column = @Column(name = "px")) List<Spot> overridden;
        @ElementCollection Set<Nest> nests;
        @ElementCollection @Lob List<String> lobs;
        @ElementCollection Set<UUID> uuids;
        @ElementCollection Set<byte[]> binaries;
        @ElementCollection List<Instant> instants;
        @ElementCollection @Temporal(TemporalType.DATE) Set<Date> dates;
        @ElementCollection @OrderBy List<String> orderedBy;
        @ElementCollection @Convert(converter = Shout.class) Set<String> converted;
        @ElementCollection(fetch = FetchType.EAGER) @org.hibernate.annotations.Fetch(org.hibernate.annotations.FetchMode.SUBSELECT) Set<String> fetched;
        @ElementCollection(targetClass = String.class) Set targeted;
        @ElementCollection @StarRocksTable(duplicateKey = "Gatherings$Holder_id") @RenamedFrom("old_words") @StarRocksColumn(comment = "a word", type = "VARCHAR(99)") List<String> words;
    }

    @Converter
    public static class Shout implements AttributeConverter<String, Integer> {
        public Integer convertToDatabaseColumn(String s) { return 1; }
        public String convertToEntityAttribute(Integer s) { return ""; }
    }

    @Entity
    @Table(name = "comp")
    public static class CompositeHolder {
        @EmbeddedId HolderKey key;
        @ElementCollection Set<String> tags;
        @ElementCollection @OrderColumn List<Spot> spots;
        @ManyToMany Set<Holder> holders;
        @ElementCollection
        @CollectionTable(joinColumns = {@JoinColumn(name = "zr", referencedColumnName = "region"), @JoinColumn(name = "zn", referencedColumnName = "number")})
        Set<Integer> numbers;
    }

    @Embeddable
    public static class HolderKey implements Serializable { String region; long number; }

    @Entity
    public static class MapsOfEntities {
        @Id long id;
        @OneToMany Map<String, Holder> byName;
        @ManyToMany @MapKeyColumn(name = "key2") Map<Integer, Holder> byNumber;
        @OneToMany(mappedBy = "owner") @MapKey(name = "code") Map<String, Owned> owned;
        @OneToMany @MapKey Map<Long, Holder> byId;
        @ManyToMany @MapKeyJoinColumn(name = "spouse") Map<Owned, Holder> byEntity;
        @OneToMany @JoinColumn(name = "moe") @MapKeyColumn(name = "mk") Map<String, Owned> inElement;
    }

    @Entity
    public static class Owned { @Id long id; String code; @ManyToOne MapsOfEntities owner; }

    @Entity
    public static class Lists {
        @Id long id;
        @OneToMany @OrderColumn List<Owned> ordered;
        @OneToMany @JoinColumn(name = "lists_id") @OrderColumn(name = "lists_pos") List<Owned> inElement;
        @ManyToMany @OrderColumn List<Owned> many;
        @ManyToMany List<Owned> bag;
        @ManyToMany Collection<Owned> collection;
        @ManyToMany @OrderBy("code") List<Owned> orderBy;
        @ElementCollection @ListIndexBase(1) @OrderColumn List<String> based;
    }
}
