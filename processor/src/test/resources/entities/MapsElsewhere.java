package entities;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** MAP columns in embedded classes and beside converters. */
public final class MapsElsewhere {
    @Converter(autoApply = true)
    public static class C implements AttributeConverter<Money, String> {
        public String convertToDatabaseColumn(Money m) {
            return "";
        }

        public Money convertToEntityAttribute(String s) {
            return null;
        }
    }

    public static class Money {
        int x;
    }

    @Embeddable
    public static class Emb {
        @Column(length = 12)
        Map<String, String> inside;
    }

    @MappedSuperclass
    public static class Gen<K, V> {
        K k;
        V v;
    }

    @Entity
    public static class Conv extends Gen<String, Integer> {
        @Id
        Long id;

        Emb emb;

        @Basic(optional = false)
        Map<String, Integer> required;
    }
}
