/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.wide;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedAttributeNode;
import jakarta.persistence.NamedEntityGraph;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.SQLOrder;

/** Collections and associations. */
final class Owners {

    private Owners() {}

    @Embeddable
    static class Phone {
        String area;
        String number;

        Phone() {}

        Phone(String area, String number) {
            this.area = area;
            this.number = number;
        }
    }

    @Entity(name = "Owner")
    @NamedEntityGraph(
            name = "owner-all",
            attributeNodes = {@NamedAttributeNode("pets"), @NamedAttributeNode("main")})
    static class Owner {
        @Id
        Long id = 1L;

        String name;

        @ElementCollection
        @CollectionTable(name = "owner_nick")
        @OrderColumn(name = "pos")
        List<String> nicks = new ArrayList<>();

        @ElementCollection
        @CollectionTable(name = "owner_score")
        @MapKeyColumn(name = "game")
        @Column(name = "score")
        Map<String, Integer> scores = new HashMap<>();

        @ElementCollection
        @CollectionTable(name = "owner_phone")
        @Column(nullable = false)
        Set<Phone> phones = new HashSet<>();

        @OneToMany(mappedBy = "owner", cascade = CascadeType.ALL, orphanRemoval = true)
        @OrderBy("name desc, id")
        List<Pet> pets = new ArrayList<>();

        @ManyToMany
        Set<Tag> tags = new HashSet<>();

        @OneToMany
        @JoinColumn(name = "owner_ref")
        @SQLOrder("label desc")
        Set<Tag> ownTags = new HashSet<>();

        @OneToOne(fetch = FetchType.LAZY)
        Pet main;
    }

    @Entity(name = "Pet")
    @BatchSize(size = 5)
    static class Pet {
        @Id
        Long id = 1L;

        String name;

        @ManyToOne(fetch = FetchType.LAZY)
        Owner owner;

        @ElementCollection
        @Fetch(FetchMode.SUBSELECT)
        @CollectionTable(name = "pet_toy")
        Set<String> toys = new HashSet<>();
    }

    @Entity(name = "Tag")
    static class Tag {
        @Id
        Long id = 1L;

        String label;
    }

    /** A tree. */
    @Entity(name = "Node")
    static class Node {
        @Id
        Long id = 1L;

        String name;

        @ManyToOne
        Node parent;

        @OneToMany(mappedBy = "parent")
        @Fetch(FetchMode.SELECT)
        Set<Node> children = new HashSet<>();
    }
}
