package entities;

import dev.rockhopper.annotations.*;
import dev.rockhopper.annotations.View;
import jakarta.persistence.*;
import jakarta.persistence.Table;
import java.util.*;

/** Tables and views of several databases: every place in which a database can be named. */
public final class Elsewhere {
    @Entity
    @Table(name = "customers", catalog = "crm")
    static class Customer {
        @Id
        long id;

        @RenamedFrom("nm")
        String name;

        @ElementCollection
        Set<String> tags;

        @ElementCollection
        @CollectionTable(name = "mails", catalog = "crm")
        List<String> mails;

        @ManyToMany
        Set<Order> orders;

        @ManyToMany
        @JoinTable(name = "customer_favs", catalog = "Other")
        Set<Order> favs;
    }

    @Entity
    @Table(name = "customers")
    static class OwnCustomer {
        @Id
        int nr;

        String x;

        @ManyToOne
        Customer c;
    }

    @Entity
    @Table(name = "orders")
    static class Order {
        @Id
        long id;

        @ManyToOne
        Customer customer;

        @ManyToOne
        @JoinTable(name = "order_own", catalog = "crm", joinColumns = @JoinColumn(name = "o"))
        OwnCustomer own;
    }

    @Entity
    @SecondaryTable(name = "more", catalog = "crm")
    static class Two {
        @Id
        long id;

        @Column(table = "more")
        String more;
    }

    @Entity
    @Table(catalog = "CrmData")
    @RenamedFrom("old_camel")
    static class Camel {
        @Id
        long id;
    }

    @Entity
    @Table(catalog = "`Quoted`")
    static class Quo {
        @Id
        long id;
    }

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    @Table(catalog = "crm")
    static class Root {
        @Id
        long id;
    }

    @Entity
    @Table(name = "leaf", catalog = "dwh")
    static class Leaf extends Root {
        int x;
    }

    @Entity
    static class Leaf2 extends Root {
        int y;
    }

    @Entity
    @Inheritance
    @Table(catalog = "crm")
    static class S {
        @Id
        long id;
    }

    @Entity
    static class S2 extends S {
        int x;

        @ElementCollection
        Set<String> st;
    }

    @View(name = "v_cust", catalog = "crm", definition = "SELECT id, name FROM customers")
    interface VCust {}

    @View(name = "v_both", definition = "SELECT c.id, o.nr FROM crm.customers c JOIN customers o ON o.nr = c.id")
    interface VBoth {}

    @MaterializedView(
            name = "mv_c",
            catalog = "dwh",
            definition = "SELECT id, count(*) n FROM crm.customers GROUP BY id",
            distributedBy = "HASH(id)",
            refresh = "MANUAL")
    interface Mv {}

    @Entity
    @View(name = "v_ent", catalog = "crm", definition = "SELECT id, name FROM customers")
    static class VEnt {
        @Id
        long id;

        String name;
    }

    @Entity
    @Table(name = "v_ent2", catalog = "crm")
    @org.hibernate.annotations.View(query = "select id from customers")
    static class VEnt2 {
        @Id
        long id;
    }
}
