package entities;

import jakarta.persistence.*;
import java.util.*;

/** Tables whose names differ by case only. */
public final class Twins {
    @Entity
    @Table(name = "twin_orders")
    static class First {
        @Id
        long id;

        String first;

        @ElementCollection
        @CollectionTable(name = "Twin_Tags")
        Set<String> tags;
    }

    @Entity
    @Table(name = "Twin_Orders")
    static class Second {
        @Id
        long id;

        String second;

        @ElementCollection
        @CollectionTable(name = "twin_tags")
        Set<String> tags;
    }

    @Entity
    @Table(name = "`Twin`")
    static class Third {
        @Id
        long id;
    }

    @Entity
    @Table(name = "`twin`")
    static class Fourth {
        @Id
        int id;
    }
}
