/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.market;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;

/** Products in a tree of categories. */
public final class Goods {

    private Goods() {}

    /** Whether a product is sold. */
    public enum Status {
        DRAFT,
        ACTIVE,
        RETIRED
    }

    @Entity(name = "Category")
    static class Category {
        @Id
        Long id;

        String name;

        @ManyToOne(fetch = FetchType.LAZY)
        Category parent;

        @OneToMany(mappedBy = "parent")
        Set<Category> children = new HashSet<>();

        @OneToMany(mappedBy = "category")
        Set<Product> products = new HashSet<>();
    }

    @Entity(name = "Product")
    static class Product {
        @Id
        Long id;

        @Version
        int version;

        @Column(length = 80)
        String name;

        @Column(length = 20)
        String sku;

        @Column(precision = 12, scale = 2)
        BigDecimal price;

        Double cost;
        Float weight;
        LocalDate added;
        LocalDateTime updated;
        Instant launched;

        @Enumerated(EnumType.STRING)
        Status status;

        Integer stock;
        Short rating;
        Boolean fragile;

        @ManyToOne(fetch = FetchType.LAZY)
        Category category;

        @ElementCollection
        @CollectionTable(name = "product_note")
        @Column(name = "note", nullable = false)
        Set<String> notes = new HashSet<>();

        @OneToMany(mappedBy = "product")
        Set<Trade.OrderLine> lines = new HashSet<>();
    }
}
