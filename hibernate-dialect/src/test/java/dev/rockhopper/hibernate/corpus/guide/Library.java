/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.guide;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Books with authors, tags and prices: every type of column, embedded values, composite ids. */
final class Library {

    private Library() {}

    enum Level {
        LOW,
        MID,
        HIGH
    }

    enum Color {
        RED,
        GREEN,
        BLUE
    }

    @Embeddable
    static class Money {
        BigDecimal value;
        String currency;

        Money() {}

        Money(BigDecimal v, String c) {
            value = v;
            currency = c;
        }
    }

    @Entity(name = "Book")
    @Table(name = "book")
    static class Book {
        @Id
        Long id;

        String title;
        String isbn;
        Integer pages;
        Double rating;
        BigDecimal price;
        Boolean available;
        LocalDate published;
        LocalTime opens;
        Instant added;
        OffsetDateTime touched;
        ZonedDateTime zoned;
        Duration reading;

        @Enumerated(EnumType.STRING)
        Level level;

        Color color;
        UUID code;

        @Embedded
        @AttributeOverrides({
            @AttributeOverride(name = "value", column = @Column(name = "cost_value")),
            @AttributeOverride(name = "currency", column = @Column(name = "cost_currency"))
        })
        Money cost;

        String[] keywords;
        List<Integer> scores;
        Double[] weights;

        @ManyToOne(fetch = FetchType.LAZY)
        Publisher publisher;

        @ManyToMany
        @JoinTable(name = "book_author")
        @OrderColumn(name = "pos")
        List<Author> authors = new ArrayList<>();

        @ElementCollection
        @CollectionTable(name = "book_tag")
        @Column(name = "tag", nullable = false)
        Set<String> tags = new HashSet<>();

        @ElementCollection
        @CollectionTable(name = "book_price")
        @MapKeyColumn(name = "country")
        Map<String, Money> prices = new HashMap<>();
    }

    @Entity(name = "Author")
    @Table(name = "author")
    static class Author {
        @Id
        Long id;

        String name;

        @Column(name = "birth")
        LocalDate born;

        byte[] photo;
        Character initial;
        Short rank_;
        Byte stars;
        Float fame;
        BigInteger fans;
        long views;
        int age;
        boolean active;
        double score;

        @ManyToMany(mappedBy = "authors")
        Set<Book> books = new HashSet<>();

        @ElementCollection
        @CollectionTable(name = "author_award")
        @OrderColumn(name = "idx")
        List<Money> awards = new ArrayList<>();
    }

    @Entity(name = "Publisher")
    @Table(name = "publisher")
    static class Publisher {
        @Id
        Long id;

        String name;

        @OneToMany(mappedBy = "publisher")
        Set<Book> books = new HashSet<>();

        @OneToMany(mappedBy = "publisher")
        @MapKey(name = "isbn")
        Map<String, Book> byIsbn = new HashMap<>();
    }

    @Embeddable
    static class LineId implements Serializable {
        Long orderNo;
        Integer lineNo;

        LineId() {}

        LineId(Long o, Integer l) {
            orderNo = o;
            lineNo = l;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof LineId x && Objects.equals(x.orderNo, orderNo) && Objects.equals(x.lineNo, lineNo);
        }

        @Override
        public int hashCode() {
            return Objects.hash(orderNo, lineNo);
        }
    }

    @Entity(name = "OrderLine")
    @Table(name = "order_line")
    static class OrderLine {
        @EmbeddedId
        LineId id;

        String sku;
        Integer quantity;

        @ManyToOne(fetch = FetchType.LAZY)
        Book book;
    }

    static class LoanId implements Serializable {
        Long book;
        Long person;

        @Override
        public boolean equals(Object o) {
            return o instanceof LoanId x && Objects.equals(x.book, book) && Objects.equals(x.person, person);
        }

        @Override
        public int hashCode() {
            return Objects.hash(book, person);
        }
    }

    @Entity(name = "Loan")
    @Table(name = "loan")
    @IdClass(LoanId.class)
    static class Loan {
        @Id
        @ManyToOne
        Book book;

        @Id
        @ManyToOne
        People.Person person;

        LocalDate since;
        LocalDate until_;
    }
}
