/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.samples.data;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A customer with purchases and tags. */
@Entity
public class Customer {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Column(nullable = false, length = 100)
    private String fullName;

    private String email;

    private boolean active = true;

    @Version
    private Integer version;

    @OneToMany(mappedBy = "customer", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<Purchase> purchases = new HashSet<>();

    @ElementCollection
    @Column(name = "tag")
    private Set<String> tags = new HashSet<>();

    /** For Hibernate. */
    protected Customer() {}

    /** A customer without purchases. */
    public Customer(String fullName, String email) {
        this.fullName = fullName;
        this.email = email;
    }

    /** Adds a tag. */
    public Customer tag(String tag) {
        tags.add(tag);
        return this;
    }

    /** Adds a purchase. */
    public Customer buy(long number, LocalDate day, BigDecimal amount) {
        purchases.add(new Purchase(number, this, day, amount));
        return this;
    }

    /** Gives the customer another name. */
    public void rename(String name) {
        fullName = name;
    }

    public UUID getId() {
        return id;
    }

    public String getFullName() {
        return fullName;
    }

    public String getEmail() {
        return email;
    }

    public boolean isActive() {
        return active;
    }

    public Set<Purchase> getPurchases() {
        return purchases;
    }

    public Set<String> getTags() {
        return tags;
    }
}
