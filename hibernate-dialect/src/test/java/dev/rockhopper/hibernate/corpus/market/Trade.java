/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.market;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;

/** Clients and what they order. */
public final class Trade {

    private Trade() {}

    /** How far an order is. */
    public enum State {
        OPEN,
        PAID,
        SENT
    }

    /** Where somebody lives. */
    @Embeddable
    public record Place(String street, String city, String country) {}

    @Entity(name = "Client")
    static class Client {
        @Id
        Long id;

        String name;
        String email;
        boolean vip;

        @Column(precision = 10, scale = 2)
        BigDecimal credit;

        LocalDate born;
        LocalTime callAt;

        @Embedded
        Place place;

        @ManyToOne(fetch = FetchType.LAZY)
        Client referrer;

        @OneToMany(mappedBy = "client")
        Set<PurchaseOrder> orders = new HashSet<>();
    }

    @Entity(name = "PurchaseOrder")
    static class PurchaseOrder {
        @Id
        Long id;

        @Column(name = "order_number", length = 30)
        String number;

        @ManyToOne(fetch = FetchType.LAZY)
        Client client;

        LocalDateTime placed;
        Instant shipped;

        @Enumerated
        State state;

        @Column(precision = 14, scale = 2)
        BigDecimal total;

        Duration took;

        @OneToMany(mappedBy = "order")
        Set<OrderLine> lines = new HashSet<>();

        @OneToMany(mappedBy = "order")
        Set<Money.Payment> payments = new HashSet<>();
    }

    /** The key of a line. */
    @Embeddable
    public record LineId(Long orderId, Integer no) {}

    @Entity(name = "OrderLine")
    static class OrderLine {
        @EmbeddedId
        LineId id;

        @MapsId("orderId")
        @ManyToOne(fetch = FetchType.LAZY)
        PurchaseOrder order;

        @ManyToOne(fetch = FetchType.LAZY)
        Goods.Product product;

        int qty;

        @Column(precision = 12, scale = 2)
        BigDecimal unit;

        Double discount;
    }
}
