package entities;

import jakarta.persistence.*;
import java.util.*;

/** Enums with values of their own. */
public final class OwnValues {
    enum S {
        A("a");

        @EnumeratedValue
        final String c;

        S(String c) {
            this.c = c;
        }
    }

    enum I {
        A(1);

        @EnumeratedValue
        final int c;

        I(int c) {
            this.c = c;
        }
    }

    enum Y {
        A((byte) 1);

        @EnumeratedValue
        final byte c;

        Y(byte c) {
            this.c = c;
        }
    }

    enum H {
        A((short) 1);

        @EnumeratedValue
        final short c;

        H(short c) {
            this.c = c;
        }
    }

    @Entity
    static class E1 {
        @Id
        long id;

        @Enumerated(EnumType.STRING)
        S s;

        @Column(length = 3)
        @Enumerated(EnumType.STRING)
        S s3;

        I i;

        @Enumerated
        I i2;

        Y y;
        H h;

        @Enumerated(EnumType.STRING)
        List<S> ls;

        List<I> li;

        @ElementCollection
        @Enumerated(EnumType.STRING)
        Set<S> es;

        @ElementCollection
        Map<I, String> m;

        @ElementCollection
        @MapKeyEnumerated(EnumType.STRING)
        Map<S, String> ms;
    }

    @Entity
    static class Stay {
        @EmbeddedId
        SId key;

        @MapsId("bed")
        @ManyToOne
        K bed;

        @OneToOne
        K n2;
    }

    @Embeddable
    record SId(UUID bed, int x) implements java.io.Serializable {}

    @Entity
    static class K {
        @Id
        UUID id;
    }
}
