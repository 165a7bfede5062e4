package entities;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.*;

/** A shop: collections and associations of nearly all kinds, second tables, ids that refer. */
public final class Shop {
    @Embeddable
    public static class LineKey implements Serializable {
        Long orderId;
        int position;
    }

    public static class StockId implements Serializable {
        Long warehouse;
        String sku;
    }

    @Entity
    public static class Warehouse {
        @Id
        Long id;

        @Column(unique = true, length = 20)
        String code;
    }

    @Entity
    public static class Product {
        @Id
        @Column(length = 32)
        String sku;

        @ElementCollection
        @OrderColumn(name = "pos")
        List<String> pictures;

        @ElementCollection
        List<Dimension> dims;

        @ElementCollection
        Set<Dimension> dimSet;

        @ElementCollection
        @MapKeyEnumerated(EnumType.STRING)
        Map<Kind, BigDecimal> prices;

        @ElementCollection
        Map<LocalDate, Dimension> byDay;

        @ManyToMany
        @JoinTable(
                name = "product_cat",
                joinColumns = @JoinColumn(name = "p"),
                inverseJoinColumns = @JoinColumn(name = "c"))
        Set<Category> categories;

        @ManyToMany
        List<Category> others;

        @OneToMany
        Set<Review> reviews;

        @OneToMany
        @JoinColumn(name = "product_fk")
        List<Review> direct;

        @ElementCollection
        @Column(name = "w")
        List<Integer> weights;
    }

    public enum Kind {
        NET,
        GROSS
    }

    @Embeddable
    public static class Dimension {
        @Column(name = "dim_w", precision = 8, scale = 2)
        BigDecimal width;

        @Column(nullable = false)
        Integer height;

        Unit unit;
    }

    public enum Unit {
        CM,
        INCH
    }

    @Entity
    public static class Category {
        @Id
        int id;

        @ManyToOne
        Category parent;

        @OneToMany(mappedBy = "parent")
        List<Category> children;

        @ManyToMany(mappedBy = "categories")
        List<Product> products;

        @OneToMany(mappedBy = "category")
        @MapKey(name = "stars")
        Map<Integer, Review> byStars;
    }

    @Entity
    public static class Review {
        @Id
        UUID id;

        int stars;

        @ManyToOne
        Category category;

        @Column(length = 4000)
        String text;

        @OneToOne
        Review answer;

        @OneToOne(mappedBy = "answer")
        Review question;
    }

    @Entity
    @IdClass(StockId.class)
    public static class Stock {
        @Id
        @ManyToOne
        Warehouse warehouse;

        @Id
        @Column(length = 32)
        String sku;

        int amount;

        @Column(name = "updated", nullable = false)
        LocalDateTime updatedAt;
    }

    @Entity
    @Table(name = "order_lines")
    public static class Line {
        @EmbeddedId
        LineKey key;

        @ManyToOne
        Product product;

        int quantity;

        @ManyToOne
        @JoinColumn(name = "stock_w", referencedColumnName = "warehouse_id")
        @JoinColumn(name = "stock_sku", referencedColumnName = "sku")
        Stock stock;
    }

    @Entity
    @SecondaryTable(name = "order_extra", pkJoinColumns = @PrimaryKeyJoinColumn(name = "order_id"))
    @SecondaryTable(name = "order_audit")
    public static class Order0 {
        @Id
        Long id;

        String a;

        @Column(table = "order_extra", length = 11)
        String b;

        @Column(table = "order_audit", nullable = false)
        Instant c;

        @ManyToOne
        @JoinColumn(table = "order_extra", name = "wh")
        Warehouse warehouse;

        @Embedded
        @AttributeOverride(name = "width", column = @Column(table = "order_extra", name = "ew"))
        @AttributeOverride(name = "height", column = @Column(table = "order_extra", name = "eh"))
        @AttributeOverride(name = "unit", column = @Column(table = "order_extra", name = "eu"))
        Dimension extra;
    }

    @Entity
    public static class Basket {
        @Id
        Long id;

        @ElementCollection
        @CollectionTable(name = "basket_items")
        @Column(name = "amount")
        Map<String, Integer> items;

        @ElementCollection
        Map<String, Dimension> dims;

        @ManyToMany
        @MapKeyColumn(name = "label")
        Map<String, Product> named;

        @ManyToMany
        @MapKeyJoinColumn(name = "wh_id")
        Map<Warehouse, Product> byWarehouse;

        @OneToMany
        @OrderColumn
        List<Review> ordered;

        @ElementCollection
        @SortNatural
        SortedSet<String> sorted;

        @ElementCollection
        @OrderBy
        Set<String> orderedSet;

        @ElementCollection
        Collection<UUID> ids;
    }

    @Entity
    public static class Parent0 {
        @Id
        Long id;

        @OneToOne(mappedBy = "parent")
        Child0 child;

        @OneToOne
        @PrimaryKeyJoinColumn
        Child0 same;

        @OneToOne
        @JoinTable(
                name = "parent_child",
                joinColumns = @JoinColumn(name = "pp"),
                inverseJoinColumns = @JoinColumn(name = "cc"))
        Child0 viaTable;
    }

    @Entity
    public static class Child0 {
        @Id
        Long id;

        @OneToOne(optional = false)
        Parent0 parent;

        @ManyToOne
        @JoinColumn(name = "by_code", referencedColumnName = "code")
        Warehouse byCode;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.CASCADE)
        @NotFound(action = NotFoundAction.IGNORE)
        Warehouse loose;
    }
}
