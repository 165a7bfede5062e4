/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.guide;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People with phones, calls and payments: lists, maps, and an inheritance in joined tables. */
final class People {

    private People() {}

    enum PhoneType {
        LAND_LINE,
        MOBILE
    }

    enum AddressType {
        HOME,
        OFFICE
    }

    @Entity(name = "Person")
    @Table(name = "person")
    static class Person {
        @Id
        Long id;

        String name;

        @Column(name = "nick_name")
        String nickName;

        String address;

        @Column(name = "created_on")
        LocalDateTime createdOn;

        @OneToMany(mappedBy = "person", cascade = CascadeType.ALL)
        @OrderColumn(name = "order_id")
        List<Phone> phones = new ArrayList<>();

        @ElementCollection
        @MapKeyEnumerated(EnumType.STRING)
        @CollectionTable(name = "person_addresses")
        @MapKeyColumn(name = "addr_type")
        @Column(name = "addr")
        Map<AddressType, String> addresses = new HashMap<>();

        @Version
        int version;

        @ManyToOne(fetch = FetchType.LAZY)
        Person mentor;
    }

    @Entity(name = "Partner")
    @Table(name = "partner")
    static class Partner {
        @Id
        Long id;

        String name;

        @Version
        int version;
    }

    @Entity(name = "Phone")
    @Table(name = "phone")
    static class Phone {
        @Id
        Long id;

        @ManyToOne(fetch = FetchType.LAZY)
        Person person;

        @Column(name = "phone_number")
        String number;

        @Enumerated(EnumType.STRING)
        @Column(name = "phone_type")
        PhoneType type;

        @OneToMany(mappedBy = "phone", cascade = CascadeType.ALL)
        List<Call> calls = new ArrayList<>();

        @OneToMany(mappedBy = "phone")
        @MapKey(name = "timestamp")
        Map<LocalDateTime, Call> callHistory = new HashMap<>();

        @ElementCollection
        @OrderColumn(name = "pos")
        @CollectionTable(name = "phone_repairs")
        @Column(name = "at")
        List<LocalDateTime> repairTimestamps = new ArrayList<>();
    }

    @Entity(name = "Call")
    @Table(name = "phone_call")
    static class Call {
        @Id
        Long id;

        @ManyToOne
        Phone phone;

        @Column(name = "call_timestamp")
        LocalDateTime timestamp;

        int duration;

        @ManyToOne
        Payment payment;
    }

    @Entity(name = "Payment")
    @Table(name = "payment")
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Payment {
        @Id
        Long id;

        BigDecimal amount;
        boolean completed;

        @ManyToOne(fetch = FetchType.LAZY)
        Person person;
    }

    @Entity(name = "CreditCardPayment")
    @Table(name = "credit_card_payment")
    static class CreditCardPayment extends Payment {
        @Column(name = "card_number")
        String cardNumber;
    }

    @Entity(name = "WireTransferPayment")
    @Table(name = "wire_transfer_payment")
    static class WireTransferPayment extends Payment {
        String iban;
    }
}
