/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.market;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/** Payments in joined tables, movements of stock in one table, notices in a table for each class. */
public final class Money {

    private Money() {}

    @Entity(name = "Payment")
    @Inheritance(strategy = InheritanceType.JOINED)
    abstract static class Payment {
        @Id
        Long id;

        @ManyToOne(fetch = FetchType.LAZY)
        Trade.PurchaseOrder order;

        @Column(precision = 12, scale = 2)
        BigDecimal amount;

        LocalDateTime paidAt;
    }

    @Entity(name = "CardPayment")
    static class CardPayment extends Payment {
        String network;
        Integer digits;
    }

    @Entity(name = "CashPayment")
    static class CashPayment extends Payment {
        @Column(precision = 12, scale = 2)
        BigDecimal given;
    }

    @Entity(name = "Movement")
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    @DiscriminatorColumn(name = "direction")
    abstract static class Movement {
        @Id
        Long id;

        @ManyToOne(fetch = FetchType.LAZY)
        Goods.Product product;

        int pieces;
        LocalDateTime moved;
    }

    @Entity(name = "Inbound")
    @DiscriminatorValue("IN")
    static class Inbound extends Movement {
        String supplier;
    }

    @Entity(name = "Outbound")
    @DiscriminatorValue("OUT")
    static class Outbound extends Movement {
        String reason;

        @ManyToOne(fetch = FetchType.LAZY)
        Trade.PurchaseOrder order;
    }

    @Entity(name = "Notice")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    abstract static class Notice {
        @Id
        Long id;

        @ManyToOne(fetch = FetchType.LAZY)
        Trade.Client client;

        String text;
    }

    @Entity(name = "Mail")
    static class Mail extends Notice {
        String subject;
    }

    @Entity(name = "Sms")
    static class Sms extends Notice {
        String phone;
    }
}
