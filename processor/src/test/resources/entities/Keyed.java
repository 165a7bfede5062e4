package entities;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Keys of maps and positions of lists in the tables of elements and in tables of their own. */
public final class Keyed {
    @Entity
    static class K {
        @Id
        UUID id;
    }

    @Entity
    static class A {
        @Id
        long id;

        @OneToMany(mappedBy = "a")
        @MapKeyJoinColumn(name = "k1")
        Map<K, B> m1;

        @OneToMany(mappedBy = "a2")
        Map<K, B> m2;

        @OneToMany(mappedBy = "a3")
        @MapKeyColumn(name = "k3")
        Map<String, B> m3;

        @OneToMany(mappedBy = "a4")
        Map<String, B> m4;

        @OneToMany(mappedBy = "a5")
        @OrderColumn
        List<B> m5;

        @OneToMany
        @JoinColumn(name = "u1")
        @MapKeyJoinColumn(name = "uk1")
        Map<K, C> u1;

        @OneToMany
        @JoinColumn(name = "u2")
        Map<K, C> u2;

        @OneToMany
        @JoinColumn(name = "u3")
        @MapKeyColumn(name = "uk3")
        Map<Integer, C> u3;

        @OneToMany
        @JoinColumn(name = "u4")
        @OrderColumn(name = "uo", nullable = false)
        List<C> u4;

        @OneToMany
        @JoinColumn(name = "u5", nullable = false)
        @OrderColumn(name = "uo5")
        List<C> u5;

        @OneToMany(mappedBy = "a6")
        @MapKeyJoinColumn(name = "k6", nullable = true)
        Map<K, B> m6;

        @OneToMany(mappedBy = "a7")
        @MapKeyColumn(name = "k7", nullable = true)
        Map<Thread.State, B> m7;

        @ManyToMany
        @MapKeyJoinColumn(name = "mk")
        Map<K, C> mm;

        @ManyToMany
        Map<String, C> mm2;

        @OneToMany
        Map<K, C> om;

        @ElementCollection
        @MapKeyJoinColumn(name = "ek", nullable = true)
        Map<K, String> el;
    }

    @Entity
    static class B {
        @Id
        int id;

        @ManyToOne
        A a;

        @ManyToOne
        A a2;

        @ManyToOne(optional = false)
        A a3;

        @ManyToOne
        A a4;

        @ManyToOne
        A a5;

        @ManyToOne
        A a6;

        @ManyToOne
        A a7;
    }

    @Entity
    static class C {
        @Id
        int id;
    }
}
