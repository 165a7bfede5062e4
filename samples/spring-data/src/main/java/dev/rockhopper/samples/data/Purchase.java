/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.samples.data;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a customer bought. */
@Entity
public class Purchase {

    /** How far it is. */
    public enum Status {
        /** Not paid yet. */
        OPEN,
        /** Paid. */
        PAID
    }

    @Id
    private Long number;

    @ManyToOne(fetch = FetchType.LAZY)
    private Customer customer;

    private LocalDate day;

    @Column(precision = 12, scale = 2)
    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Status status = Status.OPEN;

    /** For Hibernate. */
    protected Purchase() {}

    Purchase(long number, Customer customer, LocalDate day, BigDecimal amount) {
        this.number = number;
        this.customer = customer;
        this.day = day;
        this.amount = amount;
    }

    public Long getNumber() {
        return number;
    }

    public Customer getCustomer() {
        return customer;
    }

    public LocalDate getDay() {
        return day;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public Status getStatus() {
        return status;
    }
}
