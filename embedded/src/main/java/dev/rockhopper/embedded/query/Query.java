/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import java.util.List;
import java.util.Optional;

/**
 * A query: common table expressions, then one or more SELECTs combined.
 *
 * @param with by name, in order
 * @param selects at least one; the first gives the names of the columns
 * @param operators between them, for example {@code UNION ALL}
 * @param tail ORDER BY and LIMIT of the whole
 */
public record Query(List<With> with, List<Part> selects, List<String> operators, Tail tail) {
    public Query {
        with = List.copyOf(with);
        selects = List.copyOf(selects);
        operators = List.copyOf(operators);
    }

    /**
     * ORDER BY and LIMIT.
     *
     * @param limit one or two numbers, the second is the number of rows
     */
    public record Tail(List<Order> order, List<Expr> limit) {
        static final Tail NONE = new Tail(List.of(), List.of());

        public Tail {
            order = List.copyOf(order);
            limit = List.copyOf(limit);
        }
    }

    /**
     * One term of ORDER BY.
     *
     * @param nulls FIRST, LAST or empty
     */
    public record Order(Expr expr, boolean descending, String nulls) {}

    /**
     * One relation of FROM as it was joined.
     *
     * @param join empty for the first, a comma, or the words of the join
     */
    public record Source(String join, Relation relation, Optional<Expr> on, boolean using) {}

    /** The clauses of a SELECT as they were written. */
    public record Clauses(
            boolean distinct,
            List<Source> sources,
            Optional<Expr> where,
            List<Expr> groupBy,
            Optional<Expr> having,
            Tail tail) {
        public Clauses {
            sources = List.copyOf(sources);
            groupBy = List.copyOf(groupBy);
        }
    }

    /** {@code name [(columns)] AS (query)}. */
    public record With(String name, List<String> columns, Query query) {
        public With {
            columns = List.copyOf(columns);
        }
    }

    /** One operand of UNION, EXCEPT, INTERSECT. */
    public sealed interface Part permits Select, Nested {}

    /** A query in brackets. */
    public record Nested(Query query) implements Part {}

    /**
     * A SELECT.
     *
     * @param items what is selected
     * @param from all relations, joined ones too
     * @param expressions those of WHERE, ON, GROUP BY, HAVING, ORDER BY
     * @param grouped whether there is a GROUP BY
     * @param clauses the same as written
     */
    public record Select(
            List<Item> items, List<Relation> from, List<Expr> expressions, boolean grouped, Clauses clauses)
            implements Part {
        public Select {
            items = List.copyOf(items);
            from = List.copyOf(from);
            expressions = List.copyOf(expressions);
        }
    }

    /**
     * One selected expression.
     *
     * @param text as written, without the alias
     */
    public record Item(Expr expr, Optional<String> alias, String text) {}

    /** Something in FROM. */
    public sealed interface Relation {
        /** The name under which its columns are qualified; empty if it has none. */
        Optional<String> alias();

        /** Whether an outer join can make its columns NULL. */
        boolean nullable();
    }

    /**
     * A table, view or common table expression.
     *
     * @param name one to three parts
     */
    public record Named(List<String> name, Optional<String> alias, boolean nullable) implements Relation {
        public Named {
            name = List.copyOf(name);
        }
    }

    /** A subquery. */
    public record Derived(Query query, Optional<String> alias, List<String> columns, boolean nullable)
            implements Relation {
        public Derived {
            columns = List.copyOf(columns);
        }
    }

    /** {@code unnest(x)} and other table functions. */
    public record TableFunction(
            String function, List<Expr> arguments, Optional<String> alias, List<String> columns, boolean nullable)
            implements Relation {
        public TableFunction {
            arguments = List.copyOf(arguments);
            columns = List.copyOf(columns);
        }
    }

    /** {@code VALUES (..), (..)}. */
    public record Rows(List<Expr> first, Optional<String> alias, List<String> columns, boolean nullable)
            implements Relation {
        public Rows {
            first = List.copyOf(first);
            columns = List.copyOf(columns);
        }
    }
}
